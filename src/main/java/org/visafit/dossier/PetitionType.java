package org.visafit.dossier;

/** What an H-1B petition asks for. */
public enum PetitionType {
    /** new employment */
    NEW,
    /** an H-1B worker moves to another petitioner */
    CHANGE_OF_EMPLOYER,
    /** the same petitioner, more time */
    EXTENSION,
    /** the same petitioner, changed terms */
    AMENDMENT,
    /** a second employment beside the first */
    CONCURRENT
}
