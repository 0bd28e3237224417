package org.visafit.dossier;

/** What the person mainly wants, wherever it may be. */
public enum Purpose {
    EMPLOYMENT,
    STARTUP,
    RESEARCH,
    SHORT_CONSULTING,
    /** look around before deciding */
    EXPLORE
}
