package org.visafit.table;

import org.visafit.dossier.Worded;

/** Which of its amounts a fee takes. */
public enum FeeClass implements Worded {
    /** one amount for everybody */
    EVERYBODY,
    STANDARD,
    /** a small employer */
    SMALL,
    NONPROFIT;

    @Override
    public String words() {
        return switch (this) {
            case EVERYBODY -> "one amount for everybody";
            case STANDARD -> "the full amount";
            case SMALL -> "the amount for a small employer";
            case NONPROFIT -> "the amount for a nonprofit";
        };
    }
}
