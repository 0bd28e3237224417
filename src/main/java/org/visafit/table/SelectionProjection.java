package org.visafit.table;

import java.math.BigDecimal;

/**
 * What the Department of Homeland Security projects for one wage level in the weighted draw.
 *
 * @param level the wage level, 1 to 4
 * @param entries how many entries the person has
 * @param percent the projected probability of selection, in percent
 * @param changePercent how that compares with an unweighted draw, in percent
 */
public record SelectionProjection(int level, int entries, BigDecimal percent, BigDecimal changePercent) {}
