package org.visafit.dossier;

/** On what ground the two years at home were waived. */
public enum HomeResidenceWaiver {
    /** request of a state health department, INA 214(l) */
    STATE_CONRAD,
    /** request of an interested federal agency */
    FEDERAL_AGENCY,
    NO_OBJECTION,
    HARDSHIP,
    PERSECUTION,
    NONE
}
