package org.visafit.conclusion;

import org.visafit.dossier.Registration;

/**
 * Some registration for the same fiscal year names another passport or travel document than this one, or may, for all
 * that was told.
 *
 * @param registration this one
 */
public record DocumentInDoubt(Registration registration) {}
