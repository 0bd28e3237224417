package org.visafit.conclusion;

import java.math.BigDecimal;
import org.visafit.dossier.Listed;

/**
 * What is known of one entry of a statement.
 *
 * @param statement the id of the statement
 * @param item the item of a list it is said of; null: of the case
 * @param label the label of the entry
 * @param low the least it amounts to
 * @param high the most it amounts to; more than low where kind is there or facts are missing
 * @param kind why nobody can say more exactly; null where the amount is known or facts are missing
 * @param reason why, in plain words
 */
public record Line(
        String statement, Listed item, String label, BigDecimal low, BigDecimal high, OpenKind kind, Reason reason) {
    /** Whether more facts would not change it. */
    public boolean complete() {
        return kind != null || low.compareTo(high) == 0;
    }
}
