package org.visafit.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.visafit.dossier.Listed;

/**
 * The days that an item takes in a calendar.
 *
 * @param calendar the id of the calendar
 * @param item the item
 * @param firstDay its first day; null where it takes none
 * @param lastDay its last day, included; null where it takes none or goes on
 * @param share how much of each day counts, 0 to 1
 * @param reason why, in plain words
 */
public record Span(
        String calendar, Listed item, LocalDate firstDay, LocalDate lastDay, BigDecimal share, Reason reason) {}
