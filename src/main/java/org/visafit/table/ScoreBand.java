package org.visafit.table;

import java.math.BigDecimal;
import org.visafit.dossier.Measure;

/**
 * A step of a table of fit: from its lower end, included, to its upper end, excluded, and the score that it gives.
 *
 * @param table the table it belongs to
 * @param least its lower end, included; null: none
 * @param below its upper end, excluded; null: none
 * @param score what it gives, from -2, strongly against, to 2, strongly for
 * @param low the least it may be once all is known
 * @param high the most it may be once all is known
 */
public record ScoreBand(String table, BigDecimal least, BigDecimal below, int score, int low, int high) {
    public ScoreBand {
        if (least != null && below != null && least.compareTo(below) >= 0)
            throw new IllegalArgumentException("the step of " + table + " ends before it begins");
        if (low > score || score > high)
            throw new IllegalArgumentException("a score of " + table + " lies outside its own range");
    }

    /** Whether a value falls into this step; false where none is given. */
    @Measure(reads = {})
    public boolean covers(Number value) {
        return steps().covers(value);
    }

    /** Whether some value falls into both steps of one table. */
    public boolean overlaps(ScoreBand other) {
        return steps().overlaps(other.steps());
    }

    private Band steps() {
        return new Band(table, least, below, BigDecimal.ZERO);
    }
}
