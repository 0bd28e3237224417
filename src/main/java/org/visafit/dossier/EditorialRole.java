package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A role, past or present, for a scholarly journal.
 *
 * @param journal its name
 * @param quartile its quartile in the Journal Citation Reports, 1 to 4
 * @param role the role
 */
@RecordBuilder
public record EditorialRole(String journal, Integer quartile, EditorialRoleKind role) implements Listed {
    public EditorialRole {
        journal = Told.text("journal", journal);
        Told.within("quartile", quartile, 1, 4);
    }
}
