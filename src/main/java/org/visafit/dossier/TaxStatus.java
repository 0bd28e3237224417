package org.visafit.dossier;

/** How an organisation stands to US income tax. */
public enum TaxStatus {
    /** 26 U.S.C. 501(c)(3) */
    SECTION_501C3,
    /** 26 U.S.C. 501(c)(4) */
    SECTION_501C4,
    /** 26 U.S.C. 501(c)(6) */
    SECTION_501C6,
    /** governmental */
    GOVERNMENT,
    FOR_PROFIT,
    OTHER
}
