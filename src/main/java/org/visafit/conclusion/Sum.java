package org.visafit.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.visafit.dossier.Measure;

/**
 * What a statement or calendar comes to. The façade inserts it; it is an interval where lines are missing or open.
 *
 * @param id the id of the statement or calendar
 * @param low the least it comes to
 * @param high the most it comes to; null: no upper end
 * @param complete whether no fact is missing; low and high may still differ, where an authority has to say
 * @param firstDay of a calendar the first day that counts; otherwise, and where none does, null
 */
public record Sum(String id, BigDecimal low, BigDecimal high, boolean complete, LocalDate firstDay) {
    /** How many days there are from the first day counted to the same day so many years later; null without one. */
    @Measure(reads = {})
    public BigDecimal yearsFromFirst(Number years) {
        if (firstDay == null || years == null) return null;
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDay, firstDay.plusYears(years.longValue())));
    }
}
