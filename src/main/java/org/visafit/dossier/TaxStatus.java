package org.visafit.dossier;

/** How an organisation stands to US income tax. */
public enum TaxStatus implements Worded {
    /** 26 U.S.C. 501(c)(3) */
    SECTION_501C3,
    /** 26 U.S.C. 501(c)(4) */
    SECTION_501C4,
    /** 26 U.S.C. 501(c)(6) */
    SECTION_501C6,
    /** governmental */
    GOVERNMENT,
    FOR_PROFIT,
    OTHER;

    @Override
    public String words() {
        return switch (this) {
            case SECTION_501C3 -> "tax-exempt under section 501(c)(3)";
            case SECTION_501C4 -> "tax-exempt under section 501(c)(4)";
            case SECTION_501C6 -> "tax-exempt under section 501(c)(6)";
            case GOVERNMENT -> "governmental";
            case FOR_PROFIT -> "for profit";
            case OTHER -> "of another tax status";
        };
    }
}
