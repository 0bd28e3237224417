package org.visafit;

/** What was decided of a visa. */
public enum Outcome {
    /** Every published condition is met. It does not mean that the visa will be issued. */
    ELIGIBLE,
    /** A condition is not met. */
    INELIGIBLE,
    /** A fact was not told, or the law leaves a point open. */
    UNDETERMINED
}
