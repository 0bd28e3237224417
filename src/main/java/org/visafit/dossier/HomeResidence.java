package org.visafit.dossier;

/** How somebody stands to the two years at home that INA 212(e) asks of some exchange visitors. */
public enum HomeResidence {
    SUBJECT,
    NOT_SUBJECT,
    FULFILLED,
    WAIVED
}
