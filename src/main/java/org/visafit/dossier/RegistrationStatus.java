package org.visafit.dossier;

/** What the account shows for an H-1B registration. */
public enum RegistrationStatus {
    SUBMITTED,
    SELECTED,
    NOT_SELECTED,
    INVALID
}
