package org.visafit.conclusion;

import java.time.LocalDate;
import org.visafit.dossier.Registration;

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

    /** A registration beside which another one names, or may name, another passport or travel document. */
    public static DocumentInDoubt documentInDoubt(Registration registration) {
        return new DocumentInDoubt(registration);
    }

    /** A registration beside which another one bears, or may bear, a lower wage level. */
    public static LevelUndercut levelUndercut(Registration registration) {
        return new LevelUndercut(registration);
    }

    /** The wage level at which the post offered in the US would enter the draw for the H-1B cap. */
    public static OfferedWageLevel offeredWageLevel(Integer level) {
        return new OfferedWageLevel(level);
    }
}
