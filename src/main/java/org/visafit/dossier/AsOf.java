package org.visafit.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The day for which everything is decided.
 *
 * @param date a calendar day; never null
 */
public record AsOf(LocalDate date) {
    /** The months to the first of October on which a US fiscal year begins, begun ones counted; 0 once it has begun. */
    @Measure(reads = {})
    public Integer monthsToFiscalYear(Number fiscalYear) {
        if (fiscalYear == null) return null;
        LocalDate begins = FiscalYear.firstDay(fiscalYear.intValue());
        long whole = ChronoUnit.MONTHS.between(date, begins);
        return (int) Math.max(0, date.plusMonths(whole).isBefore(begins) ? whole + 1 : whole);
    }

    /**
     * The months to the first US fiscal year that begins more than so many calendar months ahead, begun ones counted; null
     * for null.
     */
    @Measure(reads = {})
    public Integer monthsToFiscalYearBeyond(Number monthsAhead) {
        if (monthsAhead == null) return null;
        return monthsToFiscalYear(FiscalYear.after(date.plusMonths(monthsAhead.longValue())));
    }
}
