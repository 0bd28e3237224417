package org.visafit.rulepack.running;

import java.math.BigDecimal;
import java.util.List;
import org.visafit.conclusion.Line;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Sum;

/**
 * A statement with what is known of each entry.
 *
 * @param statement the statement
 * @param sum what it comes to
 * @param entries what each entry comes to, in its order
 */
public record Account(Statement statement, Sum sum, List<Amount> entries) {
    public Account {
        entries = List.copyOf(entries);
    }

    /**
     * What an entry comes to.
     *
     * @param label its label
     * @param low the least
     * @param high the most; null: no upper end
     * @param complete whether no fact is missing that could still change it
     * @param line the line that gives the reason; null: none
     * @param by the rule that gave it; null where line is
     * @param missing where facts are missing
     */
    public record Amount(
            String label, BigDecimal low, BigDecimal high, boolean complete, Line line, Firing by, List<Gap> missing) {
        public Amount {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Something that no rule could say for want of facts.
     *
     * @param label the label of the entry; null in a calendar
     * @param item the place of the item; null: of the case
     * @param list the list that was not told; null where another fact is missing
     */
    public record Gap(String label, String item, String list) {}
}
