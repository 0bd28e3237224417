package org.visafit.conclusion;

import java.time.LocalDate;

/**
 * The day that chooses the version of the law for an H-1B petition. There is none where a petition may have been filed
 * and its day was not told.
 *
 * @param on the day of filing; before filing, the day of the assessment
 * @param event which of them it is, as reasons say it: "the filing on 2026-04-01"
 */
public record PetitionDate(LocalDate on, String event) {}
