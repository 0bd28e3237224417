package org.visafit.table;

import java.time.LocalDate;
import org.visafit.dossier.FiscalYear;
import org.visafit.dossier.Measure;

/**
 * A registration season for the H-1B cap that is expected and was not announced.
 *
 * @param fiscalYear the fiscal year for which it would register
 * @param expectedOn the first day on which it may open
 * @param draw what will be drawn unless that changes
 * @param feeUsd the fee for a registration unless that changes, USD
 */
public record ExpectedSeason(int fiscalYear, LocalDate expectedOn, Draw draw, int feeUsd) {
    /** Whether the fiscal year begins, on the first of October, more than so many calendar months after a day; false for null. */
    @Measure(reads = {})
    public boolean beginsBeyond(Number months, LocalDate day) {
        return months != null
                && day != null
                && FiscalYear.firstDay(fiscalYear).isAfter(day.plusMonths(months.longValue()));
    }
}
