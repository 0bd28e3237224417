package org.visafit.conclusion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.visafit.dossier.Measure;
import org.visafit.dossier.Worded;

/**
 * What a statement or calendar comes to. The façade inserts it; it is an interval where lines are missing or open.
 *
 * @param id the id of the statement or calendar
 * @param low the least it comes to
 * @param high the most it comes to; null: no upper end
 * @param complete whether no fact is missing; low and high may still differ, where an authority has to say
 * @param firstDay of a calendar the first day that counts; otherwise, and where none does, null
 */
public record Sum(String id, BigDecimal low, BigDecimal high, boolean complete, LocalDate firstDay) implements Worded {
    /** How many days there are from the first day counted to the same day so many years later; null without one. */
    @Measure(reads = {})
    public BigDecimal yearsFromFirst(Number years) {
        if (firstDay == null || years == null) return null;
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDay, firstDay.plusYears(years.longValue())));
    }

    /** The sum, or its two ends; of more than two decimals the rest is left out. */
    @Override
    public String words() {
        if (high == null) return shown(low) + " or more";
        return low.compareTo(high) == 0 ? shown(low) : shown(low) + " to " + shown(high);
    }

    private static String shown(BigDecimal amount) {
        return Wording.of(amount.setScale(Math.min(Math.max(amount.scale(), 0), 2), RoundingMode.DOWN));
    }
}
