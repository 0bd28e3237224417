package org.visafit.conclusion;

/**
 * A sum of days over the items of a list, each calendar day counted once and at most as full time.
 *
 * @param id its id
 * @param measuredIn {@code days}, or {@code years}: whole months and leftover days/30, divided by 12
 * @param list the list whose items take the days
 * @param trips the list whose items give whole days back; null: none does
 */
public record Calendar(String id, String measuredIn, String list, String trips) {}
