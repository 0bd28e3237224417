package org.visafit.dossier;

/** Why a petition may be approved without the licence that the state asks for (8 CFR 214.2(h)(4)(v)). */
public enum LicenceException {
    /** no such reason */
    NONE,
    /** a temporary licence allows full practice */
    TEMPORARY_FULL_PRACTICE,
    /** the state allows full practice under supervision */
    SUPERVISED,
    /** only a Social Security number, an immigration document or presence in the state is missing */
    ONLY_FORMALITIES_MISSING
}
