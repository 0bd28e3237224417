package org.visafit.conclusion;

import org.visafit.dossier.Requirement;

/**
 * What counts as asked for the position of the H-1B worker: by the petitioner, or by the third party whose position the
 * worker fills. There is none where it was not told which.
 *
 * @param requirement what is asked
 */
public record GoverningRequirement(Requirement requirement) {}
