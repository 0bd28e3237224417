package org.visafit.conclusion;

import java.time.LocalDate;

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
}
