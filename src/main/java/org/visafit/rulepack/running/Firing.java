package org.visafit.rulepack.running;

import java.util.List;
import org.visafit.rulepack.model.Rule;

/**
 * A rule that fired.
 *
 * @param rule the rule
 * @param matched the facts it matched, one for each condition that is not negated, in their order
 * @param inserted what it inserted, in its order
 */
public record Firing(Rule rule, List<Object> matched, List<Object> inserted) {
    public Firing {
        matched = List.copyOf(matched);
        inserted = List.copyOf(inserted);
    }
}
