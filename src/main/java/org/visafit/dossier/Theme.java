package org.visafit.dossier;

/** What factors of fit go together, and what a person sets a priority for. */
public enum Theme {
    /** How easy it is to get the visa. */
    ACCESS,
    /** What the visa allows. */
    RIGHTS,
    /** What it means for the family. */
    FAMILY,
    /** Whether one can settle. */
    SETTLEMENT,
    /** Daily life. */
    LIFE,
    /** The career. */
    CAREER,
    /** What depends on the person. */
    PERSONAL,
    /** How stable the rules are. */
    STABILITY
}
