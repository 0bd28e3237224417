package org.visafit.conclusion;

/**
 * A category of China's work permit that looks open to the person.
 *
 * @param category B or C
 */
public record WorkPermitRoute(String category) {}
