package org.visafit.conclusion;

/**
 * The wage level at which the post offered in the US would enter the draw for the H-1B cap.
 *
 * @param level 1 to 4
 */
public record OfferedWageLevel(int level) {}
