package org.visafit.dossier;

/** Who controls an institution (20 U.S.C. 1001(a)(4)). */
public enum InstitutionControl {
    PUBLIC,
    PRIVATE_NONPROFIT,
    PRIVATE_FOR_PROFIT
}
