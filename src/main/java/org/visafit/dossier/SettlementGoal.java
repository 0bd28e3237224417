package org.visafit.dossier;

/** How far the person wants to settle. */
public enum SettlementGoal {
    /** no wish to settle */
    NONE,
    LONG_STAY,
    PERMANENT_RESIDENCE,
    CITIZENSHIP
}
