package org.visafit.dossier;

/** What research is to an organisation. Ordered: a later constant is higher than an earlier one. */
public enum ResearchRole {
    NONE,
    /** a fundamental activity among others */
    ONE_OF_FUNDAMENTAL,
    /** the primary mission */
    PRIMARY
}
