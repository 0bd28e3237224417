package org.visafit.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;

/**
 * When a row is in force.
 *
 * @param from the first moment; null: it always was
 * @param before the first moment at which it no longer is; null: no end is known
 */
public record Period(LocalDateTime from, LocalDateTime before) {
    /** Without beginning or end. */
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && before != null && !from.isBefore(before))
            throw new IllegalArgumentException("the period ends before it begins");
    }

    /** From {@code 2026-03-01} or {@code 2025-09-21T00:01} on. */
    static Period since(String from) {
        return new Period(first(from), null);
    }

    /** To the end of {@code 2026-03-01}, or up to the moment {@code 2025-09-21T00:01}, itself excluded. */
    static Period upTo(String last) {
        return new Period(null, after(last));
    }

    /** From one day or moment to another; a last day is included, a last moment is not. */
    static Period during(String from, String last) {
        return new Period(first(from), after(last));
    }

    private static LocalDateTime first(String text) {
        return text.contains("T") ? moment(text) : day(text).atStartOfDay();
    }

    private static LocalDateTime after(String text) {
        return text.contains("T") ? moment(text) : day(text).plusDays(1).atStartOfDay();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day; write it as 2026-03-01");
        }
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no moment; write it as 2026-03-01T00:01");
        }
    }

    /** Whether all of a day, or a moment, falls into the period; false for null. */
    boolean covers(Temporal when) {
        if (when instanceof LocalDate day)
            return !(from != null && day.atStartOfDay().isBefore(from))
                    && !(before != null && day.plusDays(1).atStartOfDay().isAfter(before));
        if (when instanceof LocalDateTime moment)
            return !(from != null && moment.isBefore(from)) && !(before != null && !moment.isBefore(before));
        return false;
    }

    /** Whether some moment falls into both periods. */
    public boolean overlaps(Period other) {
        return !(before != null && other.from != null && !other.from.isBefore(before))
                && !(other.before != null && from != null && !from.isBefore(other.before));
    }

    @Override
    public String toString() {
        if (from == null && before == null) return "at any time";
        return (from == null ? "" : "from " + from)
                + (from == null || before == null ? "" : " ")
                + (before == null ? "" : "before " + before);
    }
}
