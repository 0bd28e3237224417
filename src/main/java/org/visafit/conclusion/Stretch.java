package org.visafit.conclusion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * Days of a calendar that follow one another and count alike.
 *
 * @param firstDay the first of them
 * @param nextDay the day after the last of them
 * @param share how much of each day counts, 0 to 1
 */
public record Stretch(LocalDate firstDay, LocalDate nextDay, BigDecimal share) {
    private static final BigDecimal MONTH = BigDecimal.valueOf(30);
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final int SCALE = 12;

    /** How much they come to in days. */
    public BigDecimal days() {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDay, nextDay)).multiply(share);
    }

    /** How much they come to in years: whole months and leftover days/30, divided by 12. */
    public BigDecimal years() {
        return years(MONTH);
    }

    /** The same by leftover days/31, so that a year that lacks a day is not a whole one. */
    public BigDecimal completedYears() {
        return years(LONGEST_MONTH);
    }

    private BigDecimal years(BigDecimal month) {
        Period period = Period.between(firstDay, nextDay);
        return BigDecimal.valueOf(period.toTotalMonths())
                .add(BigDecimal.valueOf(period.getDays()).divide(month, SCALE, RoundingMode.HALF_UP))
                .divide(YEAR, SCALE, RoundingMode.HALF_UP)
                .multiply(share);
    }

    /** Those of them that lie after a day; null: none does. */
    Stretch after(LocalDate day) {
        if (firstDay.isAfter(day)) return this;
        LocalDate next = day.plusDays(1);
        return next.isBefore(nextDay) ? new Stretch(next, nextDay, share) : null;
    }
}
