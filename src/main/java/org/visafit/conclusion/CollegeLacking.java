package org.visafit.conclusion;

import java.math.BigDecimal;
import org.visafit.dossier.Degree;

/**
 * The years of college that somebody with this degree lacks to a bachelor's degree.
 *
 * @param degree the degree, or the studies without one
 * @param years academic years; 0 or more
 */
public record CollegeLacking(Degree degree, BigDecimal years) {}
