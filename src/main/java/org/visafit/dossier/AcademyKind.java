package org.visafit.dossier;

/** What a learned academy is for. */
public enum AcademyKind {
    SCIENCES,
    ENGINEERING,
    OTHER
}
