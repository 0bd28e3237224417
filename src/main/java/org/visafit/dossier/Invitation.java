package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An invitation by a unit, as China's R visa asks for it.
 *
 * @param inviter the inviting unit
 */
@RecordBuilder
public record Invitation(Employer inviter) implements Listed {}
