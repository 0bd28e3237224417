package org.visafit.dossier;

/** Whether a recognised agency accredits an institution (20 U.S.C. 1001(a)(5)). */
public enum Accreditation {
    ACCREDITED,
    /** holds the status of a candidate */
    PREACCREDITED,
    NONE
}
