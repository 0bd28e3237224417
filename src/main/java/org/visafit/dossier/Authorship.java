package org.visafit.dossier;

/** How somebody signed a paper. */
public enum Authorship {
    FIRST,
    CORRESPONDING,
    /** shares first or corresponding authorship */
    EQUAL,
    OTHER
}
