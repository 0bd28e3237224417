package org.visafit;

import java.util.List;

/**
 * A rule that fired, or whose row of a table one did read.
 *
 * @param rule the name of the rule
 * @param at file and line of the rule
 * @param law the source it encodes
 * @param matched the values it read
 * @param concluded what it concluded, derived or inserted, in plain words
 */
public record Step(String rule, String at, String law, List<Fact> matched, List<String> concluded) {
    public Step {
        matched = List.copyOf(matched);
        concluded = List.copyOf(concluded);
    }
}
