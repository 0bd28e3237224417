package org.visafit.dossier;

/** A status of entry to the US, or the lack of one. */
public enum UsClass {
    B1_B2,
    /** transit */
    C,
    /** crew */
    D,
    E3,
    F1,
    /** F-1 in optional practical training */
    F1_OPT,
    /** F-1 in the STEM extension of it */
    F1_STEM_OPT,
    /** F-1 bridged to an H-1B start */
    F1_CAP_GAP,
    H1B,
    H2,
    H3,
    H4,
    J1,
    J2,
    K,
    L1A,
    L1B,
    L2,
    M1,
    O1,
    S,
    TN,
    /** the former transit without visa */
    TRANSIT_WITHOUT_VISA,
    /** Visa Waiver Program, ESTA */
    VISA_WAIVER,
    OTHER,
    /** in no status */
    NONE
}
