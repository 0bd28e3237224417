package org.visafit.conclusion;

/** The payment of Proclamation 10973 comes into question: an alien, filed after it began, no valid H-1B visa. */
public record PaymentAsked() {}
