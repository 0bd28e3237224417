package org.visafit.dossier;

/** What lets somebody through a nationality proclamation. */
public enum TravelBanException {
    PERMANENT_RESIDENT,
    DUAL_NATIONAL,
    /** A, C-2, C-3, G or NATO visa */
    OFFICIAL_VISA,
    /** athlete or coach at a major event */
    SPORTING_EVENT,
    /** waived case by case */
    NATIONAL_INTEREST,
    NONE
}
