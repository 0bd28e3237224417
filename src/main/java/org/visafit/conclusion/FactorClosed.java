package org.visafit.conclusion;

/**
 * A factor that takes no part for this person, whatever the visa.
 *
 * @param factor the id of the factor
 * @param reason why, in plain words
 */
public record FactorClosed(String factor, Reason reason) {}
