package org.visafit.conclusion;

import java.time.LocalDate;

/**
 * The day that decides whether somebody was counted against the H-1B cap recently enough.
 *
 * @param on the day on which the petition was approved; before filing, the day of the assessment
 */
public record ApprovalDate(LocalDate on) {}
