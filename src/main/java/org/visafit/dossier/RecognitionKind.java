package org.visafit.dossier;

/** What shows that somebody's expertise is recognised (8 CFR 214.2(h)(4)(iii)(D)(5)). */
public enum RecognitionKind {
    /** opinions of two or more recognised authorities in the specialty */
    TWO_AUTHORITIES,
    /** membership in a recognised association */
    ASSOCIATION_MEMBERSHIP,
    /** published material by or about the person */
    PUBLISHED_MATERIAL,
    /** licence or registration to practise the specialty in a foreign country */
    FOREIGN_LICENCE,
    /** achievements that a recognised authority calls significant contributions */
    SIGNIFICANT_CONTRIBUTIONS
}
