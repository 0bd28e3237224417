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

    /**
     * The months to the first of October, begun ones counted, from which those work who register for the H-1B cap in the
     * next March: in the same year until the end of March, then in the next one. Never null.
     */
    @Measure(reads = {})
    public Integer monthsToNextSeasonsOctober() {
        boolean passed = date.getMonthValue() > Month.MARCH.getValue();
        return monthsToFiscalYear(date.getYear() + (passed ? 2 : 1));
    }
}
