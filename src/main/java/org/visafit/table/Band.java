package org.visafit.table;

import java.math.BigDecimal;
import org.visafit.dossier.Measure;
import org.visafit.dossier.Worded;

/**
 * A step of a table.
 *
 * @param table the table it belongs to
 * @param least its lower end, included; null: none
 * @param below its upper end, excluded; null: none
 * @param points what it gives
 */
public record Band(String table, BigDecimal least, BigDecimal below, BigDecimal points) implements Worded {
    public Band {
        if (least != null && below != null && least.compareTo(below) >= 0)
            throw new IllegalArgumentException("the band " + table + " ends before it begins");
    }

    /** Whether a value falls into this step; false where none is given. */
    @Measure(reads = {})
    public boolean covers(Number value) {
        if (value == null) return false;
        BigDecimal exact = new BigDecimal(value.toString());
        return !(least != null && exact.compareTo(least) < 0) && !(below != null && exact.compareTo(below) >= 0);
    }

    /** Whether some value falls into both steps of one table. */
    public boolean overlaps(Band other) {
        return table.equals(other.table)
                && !(below != null && other.least != null && other.least.compareTo(below) >= 0)
                && !(other.below != null && least != null && least.compareTo(other.below) >= 0);
    }

    @Override
    public String words() {
        String from = least == null ? "" : Worded.number(least) + " or more";
        String to = below == null ? "" : "below " + Worded.number(below);
        return from + (from.isEmpty() || to.isEmpty() ? "" : ", ") + to;
    }
}
