package org.visafit.dossier;

/** What an H-1B petitioner is. */
public enum PetitionerType {
    /** 20 U.S.C. 1001(a) */
    INSTITUTION_OF_HIGHER_EDUCATION,
    /** a nonprofit related to or affiliated with one */
    AFFILIATED_NONPROFIT,
    NONPROFIT_RESEARCH_ORGANISATION,
    GOVERNMENTAL_RESEARCH_ORGANISATION,
    /** a primary or secondary school */
    SCHOOL,
    OTHER
}
