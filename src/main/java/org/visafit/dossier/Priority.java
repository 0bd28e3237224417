package org.visafit.dossier;

/** How much a theme matters to a person. Ordered: a later constant is higher than an earlier one. */
public enum Priority {
    IGNORE,
    LOW,
    NORMAL,
    HIGH
}
