package org.visafit.dossier;

/** What takes a worker to a place other than the worksites of the petition (20 CFR 655.715, place of employment). */
public enum Visits {
    /** a conference, seminar or training */
    DEVELOPMENT,
    /** a job that by its nature goes from place to place */
    PERIPATETIC,
    /** travel now and then in a job that is mostly done at one place */
    OCCASIONAL,
    /** work there like at any worksite */
    REGULAR
}
