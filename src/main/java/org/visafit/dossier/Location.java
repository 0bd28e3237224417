package org.visafit.dossier;

/** Where somebody is. */
public enum Location {
    IN_US,
    OUTSIDE_US
}
