package org.visafit.dossier;

/** How high a post stands in its organisation. Ordered: a later constant is higher than an earlier one. */
public enum PostLevel {
    STAFF,
    MIDDLE_MANAGEMENT,
    SENIOR_MANAGEMENT,
    /** general manager, deputy general manager (副总经理) or above */
    EXECUTIVE,
    BOARD
}
