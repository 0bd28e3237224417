package org.visafit.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.visafit.dossier.Measure;

/**
 * The average wage of a place, as its work-permit authority uses it.
 *
 * @param region the place, six-digit code of GB/T 2260
 * @param name its name in English
 * @param statisticYear the year that the statistic is of
 * @param base whose wages it averages
 * @param annualCny the wage in CNY a year
 * @param inForce the days on which the authority uses it
 */
public record AverageWage(
        String region, String name, int statisticYear, String base, BigDecimal annualCny, Period inForce)
        implements Dated, Regional {
    /** So many times the wage; null for null. */
    @Measure(reads = {})
    public BigDecimal times(Number factor) {
        return factor == null ? null : annualCny.multiply(new BigDecimal(factor.toString()));
    }

    /** Whether the authority had stopped using it before a day; false where none is given. */
    @Measure(reads = {})
    public boolean endedBefore(LocalDate day) {
        return day != null && inForce.before() != null && !inForce.before().isAfter(day.atStartOfDay());
    }

    @Override
    public List<Object> subject() {
        return List.of(region);
    }
}
