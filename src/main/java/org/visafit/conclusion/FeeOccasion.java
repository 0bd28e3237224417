package org.visafit.conclusion;

/**
 * The petition is of a kind for which a fee is due, whoever the petitioner is.
 *
 * @param name the fee
 */
public record FeeOccasion(String name) {}
