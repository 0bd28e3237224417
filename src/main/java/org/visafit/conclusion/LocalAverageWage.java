package org.visafit.conclusion;

import java.math.BigDecimal;
import org.visafit.dossier.Measure;

/**
 * The average wage of the place of the post in China, as its work-permit authority uses it on the as-of date.
 *
 * @param annualCny the wage in CNY a year
 * @param source whose wage it is, or who says so
 */
public record LocalAverageWage(BigDecimal annualCny, String source) {
    /** So many times the wage; null for null. */
    @Measure(reads = {})
    public BigDecimal times(Number factor) {
        return factor == null ? null : annualCny.multiply(new BigDecimal(factor.toString()));
    }
}
