package org.visafit.dossier;

/** Where a physician's medical degree is from. */
public enum MedicalDegree {
    NONE,
    US,
    FOREIGN
}
