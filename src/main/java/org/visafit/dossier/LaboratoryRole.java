package org.visafit.dossier;

/** What somebody is or was in a national research institute or national laboratory of any country. */
public enum LaboratoryRole {
    /** head or director */
    HEAD,
    SENIOR_RESEARCHER,
    OTHER,
    /** never was in one */
    NONE
}
