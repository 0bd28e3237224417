package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A degree held or in progress.
 *
 * @param level its level; of a foreign degree the level in its own country
 * @param field its field, in English; compared without regard to case, kept in lower case
 * @param stem whether the person holds the field to be science, technology, engineering or mathematics; read only
 *     where no table names the field
 * @param technicalShare how much of it is technical, 0 to 1
 * @param institution the institution that conferred it or will
 * @param certificateHeld whether the certificate is in hand; false while the degree is in progress
 * @param taughtInChinese whether it is taught in Chinese
 * @param conferredOn the day on which it was conferred; telling it tells certificateHeld
 * @param requirementsMetOn the day on which all its requirements were met; may lie before conferredOn
 * @param usEquivalentLevel the US level it is worth, if it is foreign (8 CFR 214.2(h)(4)(iii)(D))
 * @param usEquivalentYears the academic years of US study it is worth; 0 or more
 * @param evaluationSource who says so
 * @param relatedToJob whether its field is directly related to the duties of the post offered in the US
 */
@RecordBuilder
public record Degree(
        DegreeLevel level,
        String field,
        Boolean stem,
        BigDecimal technicalShare,
        Institution institution,
        Boolean certificateHeld,
        Boolean taughtInChinese,
        LocalDate conferredOn,
        LocalDate requirementsMetOn,
        DegreeLevel usEquivalentLevel,
        BigDecimal usEquivalentYears,
        EvaluationSource evaluationSource,
        Boolean relatedToJob)
        implements Study {
    public Degree {
        Told.day("requirementsMetOn", requirementsMetOn);
        field = Told.term("field", field);
        Told.within("technicalShare", technicalShare, 0, 1);
        Told.notNegative("usEquivalentYears", usEquivalentYears);
        certificateHeld = Told.implied("certificateHeld", certificateHeld, "conferredOn", conferredOn, true);
        Told.inOrder("requirementsMetOn", requirementsMetOn, "conferredOn", conferredOn);
    }

    /** How many academic years it lacks to so many; 0 where it has them; null where its years were not told. */
    @Measure(reads = "usEquivalentYears")
    public BigDecimal yearsShortOf(Number full) {
        if (usEquivalentYears == null || full == null) return null;
        return new BigDecimal(full.toString()).subtract(usEquivalentYears).max(BigDecimal.ZERO);
    }
}
