package org.visafit.dossier;

/** What sort of employer a post is held with. */
public enum EmployerSector {
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    COMPANY,
    HOSPITAL,
    GOVERNMENT,
    OTHER
}
