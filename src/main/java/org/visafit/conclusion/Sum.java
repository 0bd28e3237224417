package org.visafit.conclusion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
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
 * @param stretches of a calendar the days that count, in their order; of a statement none
 */
public record Sum(
        String id, BigDecimal low, BigDecimal high, boolean complete, LocalDate firstDay, List<Stretch> stretches)
        implements Worded {
    /** Decimals of a sum of years, as shown and compared. */
    public static final int SCALE = 6;

    public Sum {
        stretches = List.copyOf(stretches);
    }

    /** How many days there are from the first day counted to the same day so many years later; null without one. */
    @Measure(reads = {})
    public BigDecimal yearsFromFirst(Number years) {
        if (firstDay == null || years == null) return null;
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(firstDay, firstDay.plusYears(years.longValue())));
    }

    /**
     * The day on which what is left of so many years, counted from the first day, is used up if every day counts from
     * this one on; null for null, without a first day, and where facts are missing.
     */
    @Measure(reads = {})
    public LocalDate usesUp(Number years, LocalDate from) {
        BigDecimal all = yearsFromFirst(years);
        if (all == null || from == null || !complete) return null;
        return from.plusDays(all.subtract(high).longValue() - 1);
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

    /** How many years of the days counted lie after a day, at least; null for null. */
    @Measure(reads = {})
    public BigDecimal lowYearsAfter(LocalDate day) {
        return day == null ? null : low.signum() == 0 ? BigDecimal.ZERO : yearsAfter(day);
    }

    /** How many years of the days counted lie after a day, at most; null for null, and where there is no upper end. */
    @Measure(reads = {})
    public BigDecimal highYearsAfter(LocalDate day) {
        return day == null || high == null ? null : yearsAfter(day);
    }

    private BigDecimal yearsAfter(LocalDate day) {
        return stretches.stream()
                .map(stretch -> stretch.after(day))
                .filter(Objects::nonNull)
                .map(Stretch::years)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
