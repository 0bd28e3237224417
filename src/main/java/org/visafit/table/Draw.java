package org.visafit.table;

import org.visafit.dossier.Worded;

/** What is drawn for a number under the H-1B cap. */
public enum Draw implements Worded {
    /** every registration by itself */
    REGISTRATIONS,
    /** every person once, however many registrations there are */
    PERSONS,
    /** every person, with as many entries as the wage level says */
    PERSONS_BY_WAGE_LEVEL;

    @Override
    public String words() {
        return switch (this) {
            case REGISTRATIONS -> "each registration by itself";
            case PERSONS -> "each person once";
            case PERSONS_BY_WAGE_LEVEL -> "each person, with one to four entries by wage level";
        };
    }
}
