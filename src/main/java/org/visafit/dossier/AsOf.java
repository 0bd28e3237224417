package org.visafit.dossier;

import java.time.LocalDate;

/**
 * The day for which everything is decided.
 *
 * @param date a calendar day; never null
 */
public record AsOf(LocalDate date) {}
