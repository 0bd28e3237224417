package org.visafit.dossier;

/** What became of a waiver under INA 212(d)(3)(A). */
public enum WaiverDecision {
    NOT_ASKED,
    GRANTED,
    DENIED
}
