package org.visafit.conclusion;

import java.time.LocalDate;
import org.visafit.dossier.Listed;

/**
 * A trip whose whole days, those between departure and return, are given back to a calendar.
 *
 * @param calendar the id of the calendar
 * @param item the trip
 * @param leftOn the day of departure
 * @param returnedOn the day of return
 * @param reason why, in plain words
 */
public record Away(String calendar, Listed item, LocalDate leftOn, LocalDate returnedOn, Reason reason) {}
