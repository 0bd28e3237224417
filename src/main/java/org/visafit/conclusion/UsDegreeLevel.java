package org.visafit.conclusion;

import org.visafit.dossier.Degree;
import org.visafit.dossier.DegreeLevel;

/**
 * The level of a degree in the US.
 *
 * @param degree the degree
 * @param level its own level if it is from the US, otherwise the level as which it was evaluated
 */
public record UsDegreeLevel(Degree degree, DegreeLevel level) {}
