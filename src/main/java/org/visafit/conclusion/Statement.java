package org.visafit.conclusion;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum that is shown line by line: a points table, a bill.
 *
 * @param id its id, as in the law it encodes
 * @param title what it adds up, in a few words
 * @param measuredIn what its amounts are, such as points or USD
 * @param entries its entries; the sum adds them up
 */
public record Statement(String id, String title, String measuredIn, List<Entry> entries) {
    public Statement {
        entries = List.copyOf(entries);
    }

    /**
     * One entry of a statement: a line of its own, or the best of several.
     *
     * @param label what stands on the line; unique in its statement
     * @param list where the best item of a list counts, the name of the list; otherwise null
     * @param low the least it can amount to
     * @param high the most it can amount to; null: no upper end
     * @param bestOf where only the best of several entries counts, those entries; otherwise empty
     */
    public record Entry(String label, String list, BigDecimal low, BigDecimal high, List<Entry> bestOf) {
        public Entry {
            bestOf = List.copyOf(bestOf);
        }
    }
}
