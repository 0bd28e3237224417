package org.visafit.dossier;

/** A named position in a company. */
public enum Position {
    CHAIRMAN,
    LEGAL_REPRESENTATIVE,
    GENERAL_MANAGER,
    CHIEF_TECHNICAL_EXPERT,
    FOUNDER,
    PARTNER,
    OTHER
}
