package org.visafit.conclusion;

import java.math.BigDecimal;
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

    /** The place in China that decides. */
    public static RegionOfCase regionOfCase(String code) {
        return new RegionOfCase(code);
    }

    /** The average wage of the place of the post in China. */
    public static LocalAverageWage localAverageWage(BigDecimal annualCny, String source) {
        return new LocalAverageWage(annualCny, source);
    }

    /** A category of China's work permit that looks open. */
    public static WorkPermitRoute workPermitRoute(String category) {
        return new WorkPermitRoute(category);
    }

    /** The day that chooses the version of the law for an H-1B petition. */
    public static PetitionDate petitionDate(LocalDate on) {
        return new PetitionDate(on);
    }
}
