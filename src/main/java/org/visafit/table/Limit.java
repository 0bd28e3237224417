package org.visafit.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.visafit.dossier.Measure;

/**
 * A number that a rule measures against.
 *
 * @param name what it is called
 * @param amount the number
 * @param inForce when it is in force
 */
public record Limit(String name, BigDecimal amount, Period inForce) implements Dated {
    /** The day so many days after another; null for null, or where the amount is no whole number. */
    @Measure(reads = {})
    public LocalDate daysAfter(LocalDate day) {
        return day == null || !whole() ? null : day.plusDays(amount.longValue());
    }

    /** The day so many days before another; null for null, or where the amount is no whole number. */
    @Measure(reads = {})
    public LocalDate daysBefore(LocalDate day) {
        return day == null || !whole() ? null : day.minusDays(amount.longValue());
    }

    /** The day so many calendar months after another; null for null, or where the amount is no whole number. */
    @Measure(reads = {})
    public LocalDate monthsAfter(LocalDate day) {
        return day == null || !whole() ? null : day.plusMonths(amount.longValue());
    }

    /** The day so many calendar months before another; null for null, or where the amount is no whole number. */
    @Measure(reads = {})
    public LocalDate monthsBefore(LocalDate day) {
        return day == null || !whole() ? null : day.minusMonths(amount.longValue());
    }

    /** The day so many calendar years after another; null for null, or where the amount is no whole number. */
    @Measure(reads = {})
    public LocalDate yearsAfter(LocalDate day) {
        return day == null || !whole() ? null : day.plusYears(amount.longValue());
    }

    /** The day so many calendar years before another; null for null, or where the amount is no whole number. */
    @Measure(reads = {})
    public LocalDate yearsBefore(LocalDate day) {
        return day == null || !whole() ? null : day.minusYears(amount.longValue());
    }

    /** The last of so many calendar months that begin on a day; null for null, or where the amount is no whole number. */
    @Measure(reads = {})
    public LocalDate lastDayOfMonths(LocalDate first) {
        LocalDate next = monthsAfter(first);
        return next == null ? null : next.minusDays(1);
    }

    /** The last of so many calendar years that begin on a day; null for null, or where the amount is no whole number. */
    @Measure(reads = {})
    public LocalDate lastDayOfYears(LocalDate first) {
        LocalDate next = yearsAfter(first);
        return next == null ? null : next.minusDays(1);
    }

    private boolean whole() {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public List<Object> subject() {
        return List.of(name);
    }
}
