package org.visafit.dossier;

/** What a stay in China is meant for. */
public enum Activity {
    EDUCATION_EXCHANGE,
    /** exchange in science and technology */
    SCIENCE_EXCHANGE,
    CULTURE_EXCHANGE,
    ENTREPRENEURSHIP,
    BUSINESS,
    EMPLOYMENT,
    /** studies for a degree or a language */
    STUDY,
    TOURISM,
    /** visiting or joining family */
    FAMILY,
    OTHER
}
