package org.visafit.conclusion;

/**
 * The registration season for the H-1B cap that the person can still reach.
 *
 * @param months the months to the first day of work under it, begun ones counted
 */
public record SeasonAhead(Integer months) {}
