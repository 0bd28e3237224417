package org.visafit.dossier;

/** Where the present employer stands that would keep the person. */
public enum EmployerTie {
    NONE,
    US,
    CHINA,
    OTHER
}
