package org.visafit.rulepack.problem;

import org.visafit.rulepack.model.Rule;

/**
 * A rule failed while it ran, two rules contradicted each other, or none concluded although every fact was there. The
 * assessment is abandoned. The message names rules, never the facts of a person.
 */
public final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleFailure(String message) {
        super(message);
    }

    /** A rule failed while it ran, or while it was read over a case. */
    public static RuleFailure of(Rule rule) {
        return new RuleFailure(
                "the rule \"" + rule.name() + "\" (" + rule.place().fileAndLine() + ") failed while it ran");
    }
}
