package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What Article 21 of China's Exit and Entry Administration Law asks before a visa is issued.
 *
 * @param entryBan whether the person was ever deported or repatriated from China with a term of no entry; false:
 *     never
 * @param entryBanLastDay the last day of that term; telling it tells entryBan
 * @param publicHealthRisk whether the person has a serious mental disorder, infectious tuberculosis or another
 *     disease that may gravely endanger public health
 * @param securityConcern whether the person may endanger China's security, interests or public order or engage in
 *     other unlawful acts there; the person's own statement
 * @param falseStatements whether anything in the application is false
 * @param canCoverCosts whether the person can cover the costs of the stay; no amount is published
 */
@RecordBuilder
public record ChinaAdmissibility(
        Boolean entryBan,
        LocalDate entryBanLastDay,
        Boolean publicHealthRisk,
        Boolean securityConcern,
        Boolean falseStatements,
        Boolean canCoverCosts) {
    public ChinaAdmissibility {
        Told.day("entryBanLastDay", entryBanLastDay);
        entryBan = Told.implied("entryBan", entryBan, "entryBanLastDay", entryBanLastDay, true);
    }
}
