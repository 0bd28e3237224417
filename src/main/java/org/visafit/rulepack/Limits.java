package org.visafit.rulepack;

/**
 * What one assessment may cost. Beyond it the assessment ends with an error that names the rule, and the next one works.
 *
 * @param firings how often rules may fire in one phase
 * @param millis how long it may take, under all readings together and with what is asked, in milliseconds of wall clock
 * @param items how many items the lists of a dossier may hold together
 * @param combinations how many combinations of facts the rules may have to look at, all together
 */
public record Limits(int firings, long millis, int items, long combinations) {
    /**
     * 100,000 firings, 30 seconds, 2,000 items, 10 million combinations: more than enough for 1,000 papers, or 100
     * registrations.
     */
    public static final Limits STANDARD = new Limits(100_000, 30_000, 2_000, 10_000_000);

    public Limits {
        if (firings < 1 || millis < 1 || items < 1 || combinations < 1)
            throw new IllegalArgumentException("a limit is at least 1");
    }
}
