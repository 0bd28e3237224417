package org.visafit.conclusion;

import java.time.LocalDate;

/**
 * The day that chooses the version of the law for an H-1B petition. There is none where a petition may have been filed
 * and its day was not told.
 *
 * @param on the day of filing; before filing, the day of the assessment
 */
public record PetitionDate(LocalDate on) {}
