package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Evidence that the person's expertise is recognised.
 *
 * @param kind what it is
 */
@RecordBuilder
public record Recognition(RecognitionKind kind) implements Listed {}
