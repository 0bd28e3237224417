package org.visafit.conclusion;

import java.time.LocalDate;

/**
 * The day that decides whether somebody was counted against the H-1B cap recently enough.
 *
 * @param on the day on which the petition was approved; before filing, the day of the assessment
 * @param event which of them it is, as reasons say it: "the approval on 2026-08-03"
 */
public record ApprovalDate(LocalDate on, String event) {}
