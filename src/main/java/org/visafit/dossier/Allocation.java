package org.visafit.dossier;

/** The numbers that an H-1B registration was selected under. */
public enum Allocation {
    REGULAR,
    /** the 20,000 for US master's degrees and above */
    ADVANCED_DEGREE
}
