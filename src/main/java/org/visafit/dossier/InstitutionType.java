package org.visafit.dossier;

/** What an institution of learning is. */
public enum InstitutionType {
    UNIVERSITY,
    RESEARCH_INSTITUTE
}
