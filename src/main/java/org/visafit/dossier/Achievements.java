package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Achievements that a person either has or has not, once.
 *
 * @param laboratoryRole the role in a national research institute or laboratory of any country
 * @param programmeRole the role in a science and technology programme of a national government
 * @param patents patents or other intellectual property rights held; 0 or more
 * @param global500Experience whether the person has worked for a Fortune Global 500 company
 */
@RecordBuilder
public record Achievements(
        LaboratoryRole laboratoryRole, ProgrammeRole programmeRole, Integer patents, Boolean global500Experience) {
    public Achievements {
        Told.notNegative("patents", patents);
    }
}
