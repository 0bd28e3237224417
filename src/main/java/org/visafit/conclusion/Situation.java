package org.visafit.conclusion;

/**
 * How the person stands in one respect, as the fit model sees it. Where it cannot be told, there is none.
 *
 * @param about the respect, such as host in China
 * @param state how the person stands, such as none
 */
public record Situation(String about, String state) {}
