package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A prize at an international or national skills competition, or the training of a prize winner.
 *
 * @param name which competition
 */
@RecordBuilder
public record SkillsCompetition(String name) implements Listed {
    public SkillsCompetition {
        name = Told.text("name", name);
    }
}
