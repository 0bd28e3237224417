package org.visafit.dossier;

/** What ties a person to a country. */
public enum Tie {
    STUDIED,
    WORKED,
    FAMILY,
    BORN
}
