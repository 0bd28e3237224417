package org.visafit.conclusion;

import java.time.LocalDateTime;

/**
 * The moment at which the H-1B petition was received, where it was told.
 *
 * @param at the moment, in America/New_York
 */
public record FilingMoment(LocalDateTime at) {}
