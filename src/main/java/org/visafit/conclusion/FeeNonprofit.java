package org.visafit.conclusion;

/**
 * Whether the petitioner is a nonprofit as the fee rule of 2024 takes the word, which is not how the cap takes it.
 *
 * @param nonprofit whether it is one
 */
public record FeeNonprofit(boolean nonprofit) {}
