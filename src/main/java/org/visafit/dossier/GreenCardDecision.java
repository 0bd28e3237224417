package org.visafit.dossier;

/** How a case for permanent residence ended. */
public enum GreenCardDecision {
    /** not decided for good; an appeal is pending */
    NONE,
    DENIED,
    REVOKED,
    CLOSED,
    APPROVED
}
