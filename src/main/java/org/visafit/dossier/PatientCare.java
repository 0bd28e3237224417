package org.visafit.dossier;

/** How much a physician's post has to do with patients. */
public enum PatientCare {
    NONE,
    INCIDENTAL,
    DIRECT
}
