package org.visafit.conclusion;

import org.visafit.dossier.Registration;

/**
 * Some registration for the same fiscal year bears a lower wage level than this one, or may, for all that was told.
 *
 * @param registration this one
 */
public record LevelUndercut(Registration registration) {}
