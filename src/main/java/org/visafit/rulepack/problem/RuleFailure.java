package org.visafit.rulepack.problem;

/**
 * A rule failed while it ran, two rules contradicted each other, or none concluded although every fact was there. The
 * assessment is abandoned. The message names rules, never the facts of a person.
 */
public final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleFailure(String message) {
        super(message);
    }
}
