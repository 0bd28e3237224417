package org.visafit;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum shown line by line: a points table, a bill.
 *
 * @param id its id
 * @param title what it adds up, in a few words
 * @param low the least it comes to
 * @param high the most it comes to; null: no upper end
 * @param unit what its amounts are, such as points
 * @param lines its lines; their lows add up to low, their highs to high
 */
public record Tally(String id, String title, BigDecimal low, BigDecimal high, String unit, List<Line> lines) {
    public Tally {
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param label what stands on it
     * @param low the least it comes to
     * @param high the most it comes to; null: no upper end
     * @param reason why, in plain words
     * @param law the source it rests on; null where nothing was told
     * @param at file and line of the rule; null where nothing was told
     */
    public record Line(String label, BigDecimal low, BigDecimal high, String reason, String law, String at) {}
}
