package org.visafit.conclusion;

import java.util.List;

/**
 * A sum of days over the items of a list, each calendar day counted once and at most as full time.
 *
 * @param id its id
 * @param measuredIn {@code days}; {@code years}: whole months and leftover days/30, divided by 12; or {@code completed
 *     years}: the same by days/31, so that no begun month counts as a whole one
 * @param list the list whose items take the days
 * @param trips the list whose items give whole days back; null: none does
 */
public record Calendar(String id, String measuredIn, String list, String trips) {
    public static final String DAYS = "days";
    public static final String YEARS = "years";
    public static final String COMPLETED_YEARS = "completed years";
    private static final List<String> MEASURES = List.of(DAYS, YEARS, COMPLETED_YEARS);

    public Calendar {
        if (!MEASURES.contains(measuredIn))
            throw new IllegalArgumentException(
                    "a calendar is measured in " + String.join(", ", MEASURES) + ", not in " + measuredIn);
    }
}
