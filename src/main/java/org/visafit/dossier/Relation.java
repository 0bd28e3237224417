package org.visafit.dossier;

/** Who a family member is to the applicant. */
public enum Relation {
    SPOUSE,
    CHILD
}
