package org.visafit.conclusion;

/**
 * The case is of the kind that the payment of Proclamation 10973 covers.
 *
 * @param why why, in plain words
 */
public record PaymentCovered(String why) {}
