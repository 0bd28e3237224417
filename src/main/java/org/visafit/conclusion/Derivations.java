package org.visafit.conclusion;

import java.time.LocalDate;
import org.visafit.table.FeeClass;

/** What a rule of phase "facts" derives for other rules to read: one function a kind of fact. */
public final class Derivations {
    private Derivations() {}

    /** The applicant's age on the as-of date, in completed years. */
    public static Age age(Integer years) {
        return new Age(years);
    }

    /** Whether the applicant is a foreigner to China. */
    public static ForeignerToChina foreignerToChina(boolean foreigner) {
        return new ForeignerToChina(foreigner);
    }

    /** The day that chooses the version of the law for an H-1B petition. */
    public static PetitionDate petitionDate(LocalDate on) {
        return new PetitionDate(on);
    }

    /** The day that chooses the amounts of the fees for an H-1B petition. */
    public static FeeDate feeDate(LocalDate on) {
        return new FeeDate(on);
    }

    /** Whether the petitioner is a nonprofit as the fee rule takes the word. */
    public static FeeNonprofit feeNonprofit(boolean nonprofit) {
        return new FeeNonprofit(nonprofit);
    }

    /** The petition is of a kind for which a fee is due. */
    public static FeeOccasion feeOccasion(String name) {
        return new FeeOccasion(name);
    }

    /** A fee is due for the petition, in one of its amounts. */
    public static FeeDue feeDue(String name, FeeClass feeClass) {
        return new FeeDue(name, feeClass);
    }
}
