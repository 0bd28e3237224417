package org.visafit.conclusion;

import java.time.LocalDate;

/**
 * The day that chooses the amounts of the fees for an H-1B petition. There is none where a petition may have been filed
 * and the day on which it was sent was not told, and where no post in the US is offered.
 *
 * @param on the day of the postmark or of the submission online; before filing, the day of the assessment
 * @param event which of them it is, as reasons say it: "sent on 2026-04-01"
 */
public record FeeDate(LocalDate on, String event) {}
