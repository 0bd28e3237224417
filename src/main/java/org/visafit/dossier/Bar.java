package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A ground that may keep the person out of the US, as declared. An empty list: asked, and none.
 *
 * @param ground the ground
 */
@RecordBuilder
public record Bar(InadmissibilityGround ground) implements Listed {}
