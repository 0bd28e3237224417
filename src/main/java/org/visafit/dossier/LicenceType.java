package org.visafit.dossier;

/** How far a state licence reaches. */
public enum LicenceType {
    TEMPORARY,
    RESTRICTED,
    UNRESTRICTED
}
