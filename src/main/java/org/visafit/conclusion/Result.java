package org.visafit.conclusion;

/** What can be said of a criterion. */
public enum Result {
    MET,
    NOT_MET,
    /** The criterion does not concern this case. */
    NOT_APPLICABLE,
    /** All facts are there and still nobody can say. */
    OPEN,
    /** A fact was not told. */
    UNKNOWN
}
