package org.visafit.conclusion;

/** How certain a rule's source is. */
public enum Certainty {
    /** Read in a source on the day the rule says. */
    VERIFIED,
    /** Known, with its citation; not read again on that day. */
    KNOWN,
    /** Partly corroborated, or wording or number not confirmed. */
    UNCERTAIN,
    /** The state has not published it, as far as could be found. */
    UNPUBLISHED,
    /** An assumption of the reading or a choice of this rule pack; no law says so. */
    ASSUMED
}
