package org.visafit.dossier;

/** What became of an immigrant petition, form I-140. */
public enum ImmigrantPetitionStatus {
    PENDING,
    APPROVED,
    DENIED,
    /** withdrawn 180 days or more after approval counts as APPROVED */
    WITHDRAWN
}
