package org.visafit.dossier;

/** What became of a request to change or extend a stay. */
public enum ChangeDecision {
    /** not decided, or not asked yet */
    PENDING,
    GRANTED,
    REFUSED
}
