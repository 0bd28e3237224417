package org.visafit.rulepack;

import org.visafit.rulepack.problem.RuleFailure;

/** What one assessment may still cost. Its time is spent by all that the assessment does, under every reading. */
public final class Budget {
    private static final long NANOS_A_MILLI = 1_000_000;

    private final Limits limits;
    private final long begun = System.nanoTime();

    /** The clock starts. */
    public Budget(Limits limits) {
        this.limits = limits;
    }

    /** The limits of the assessment. */
    public Limits limits() {
        return limits;
    }

    /**
     * Looks at the clock while a rule is run or read, or a criterion folded.
     *
     * @param what the name of the rule or the id of the criterion
     * @throws RuleFailure once the time is spent; it names what was running
     */
    public void checkTime(String what) {
        if ((System.nanoTime() - begun) / NANOS_A_MILLI >= limits.millis())
            throw new RuleFailure(
                    "the assessment takes longer than " + limits.millis() + " ms; \"" + what + "\" was running");
    }
}
