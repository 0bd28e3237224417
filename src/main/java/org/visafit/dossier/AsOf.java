package org.visafit.dossier;

import java.time.LocalDate;
import java.time.Month;
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
        LocalDate begins = LocalDate.of(fiscalYear.intValue() - 1, Month.OCTOBER, 1);
        long whole = ChronoUnit.MONTHS.between(date, begins);
        return (int) Math.max(0, date.plusMonths(whole).isBefore(begins) ? whole + 1 : whole);
    }

    /** The months to the first fiscal year that begins more than so many months ahead, begun ones counted. */
    @Measure(reads = {})
    public Integer monthsToFiscalYearBeyond(Number monthsAhead) {
        if (monthsAhead == null) return null;
        LocalDate ahead = date.plusMonths(monthsAhead.longValue());
        int year = ahead.getYear();
        return monthsToFiscalYear(ahead.isBefore(LocalDate.of(year, Month.OCTOBER, 1)) ? year + 1 : year + 2);
    }
}
