package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A role, past or present, in an international academic, scientific, technical or educational body.
 *
 * @param body its name in English, such as iso; compared without regard to case, kept in lower case
 * @param role the role
 * @param level how high the role stands in the body
 */
@RecordBuilder
public record BodyRole(String body, BodyRoleKind role, PostLevel level) implements Listed {
    public BodyRole {
        body = Told.term("body", body);
    }
}
