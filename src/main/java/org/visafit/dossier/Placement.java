package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/**
 * An organisation other than the petitioner for which or at which the H-1B worker works.
 *
 * @param staffed whether the worker is contracted to fill a position in its organisation, rather than to provide a
 *     service to it (8 CFR 214.2(h)(4)(i)(B)(3))
 * @param requirement what that organisation asks for the position
 * @param qualifyingInstitution whether it is an institution whose workers are exempt from the cap (INA
 *     214(g)(5)(A), (B))
 * @param shareOfTime how much of the work time goes to duties for it, 0 to 1
 * @param dutiesFurtherPurpose whether those duties directly further an activity that supports one of its
 *     fundamental purposes; to further its essential purpose predominantly is to do so
 * @param dutiesPredominantlyFurtherPurpose whether they directly and predominantly further its essential purpose
 *     (wording before 2025-01-17)
 */
@RecordBuilder
public record Placement(
        Boolean staffed,
        Requirement requirement,
        Boolean qualifyingInstitution,
        BigDecimal shareOfTime,
        Boolean dutiesFurtherPurpose,
        Boolean dutiesPredominantlyFurtherPurpose)
        implements Listed {
    public Placement {
        Told.within("shareOfTime", shareOfTime, 0, 1);
        dutiesFurtherPurpose = Told.implied(
                "dutiesFurtherPurpose",
                dutiesFurtherPurpose,
                "dutiesPredominantlyFurtherPurpose",
                Boolean.TRUE.equals(dutiesPredominantlyFurtherPurpose) ? dutiesPredominantlyFurtherPurpose : null,
                true);
    }
}
