package org.visafit.conclusion;

/**
 * Whether the stay in the US allows a change or extension inside the US.
 *
 * @param result met, not met, or open where USCIS has to excuse a late filing
 */
public record StayInOrder(Result result) {}
