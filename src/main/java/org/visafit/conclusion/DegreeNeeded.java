package org.visafit.conclusion;

import org.visafit.dossier.DegreeLevel;

/**
 * The degree that the H-1B worker needs.
 *
 * @param level the lowest level that the position accepts, and never below a bachelor's degree
 */
public record DegreeNeeded(DegreeLevel level) {}
