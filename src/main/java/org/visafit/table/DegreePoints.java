package org.visafit.table;

import java.math.BigDecimal;
import org.visafit.dossier.DegreeLevel;

/**
 * What a degree gives in a points table.
 *
 * @param level its level
 * @param points what it gives
 */
public record DegreePoints(DegreeLevel level, BigDecimal points) {}
