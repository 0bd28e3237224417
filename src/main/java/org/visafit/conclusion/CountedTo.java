package org.visafit.conclusion;

import java.time.LocalDate;

/**
 * The day up to which a calendar counts.
 *
 * @param calendar the id of the calendar
 * @param day the day, itself not counted
 */
public record CountedTo(String calendar, LocalDate day) {}
