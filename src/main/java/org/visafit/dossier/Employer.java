package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.Set;

/**
 * An employer or inviting unit, as China's rules see it. A US petitioner is a {@link Petitioner}.
 *
 * @param name its name
 * @param country where it is established, ISO 3166-1 alpha-2
 * @param region where in China it is, six-digit code of GB/T 2260: 110000 Beijing, 310000 Shanghai, 440300
 *     Shenzhen
 * @param kinds everything it counts as; complete if told; empty: nothing of the list
 * @param legallyEstablished whether it is legally established
 * @param actualPremises whether it has real premises
 * @param taxAndSocialInsurancePaid whether it pays its taxes and social insurance
 * @param seriousViolations whether it has a record of serious violations or dishonesty
 */
@RecordBuilder
public record Employer(
        String name,
        String country,
        String region,
        Set<EmployerKind> kinds,
        Boolean legallyEstablished,
        Boolean actualPremises,
        Boolean taxAndSocialInsurancePaid,
        Boolean seriousViolations) {
    public Employer {
        name = Told.text("name", name);
        Told.country("country", country);
        Told.region("region", region);
        kinds = Told.set("kinds", kinds);
    }

    /** Whether it counts as any of the given kinds; null where its kinds were not told or none are given. */
    @Measure(reads = "kinds")
    public Boolean ofAnyKind(Set<EmployerKind> wanted) {
        return kinds == null || wanted == null ? null : !Collections.disjoint(kinds, wanted);
    }
}
