package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Selection for a talent-introduction programme in China.
 *
 * @param name its name
 * @param authority how high the talent authority stands that recognises it
 * @param approvedOrFiled whether it is approved by or filed with the Organisation Department, the human resources
 *     ministry or the foreign experts authority
 */
@RecordBuilder
public record TalentProgramme(String name, AuthorityLevel authority, Boolean approvedOrFiled) implements Listed {
    public TalentProgramme {
        name = Told.text("name", name);
    }
}
