package org.visafit.dossier;

/** A ground that may keep somebody out of the US, as a person would declare it. */
public enum InadmissibilityGround {
    /**
     * entered or tried to enter without admission after more than a year of unlawful presence or after removal,
     * INA 212(a)(9)(C)
     */
    PERMANENT,
    /** an order of removal whose term still runs, INA 212(a)(9)(A) */
    REMOVAL,
    /** INA 212(a)(2) */
    CRIMINAL,
    /** fraud or wilful misrepresentation, INA 212(a)(6)(C)(i) */
    FRAUD,
    /** false claim to US citizenship, INA 212(a)(6)(C)(ii) */
    CITIZENSHIP_CLAIM,
    /** a finding of marriage fraud, INA 204(c) */
    MARRIAGE_FRAUD,
    /** espionage, sabotage, overthrow, foreign policy, Nazi persecution or genocide, INA 212(a)(3) */
    SECURITY_NO_WAIVER,
    /** terrorism, membership in a totalitarian party and the rest of INA 212(a)(3) */
    SECURITY_OTHER,
    /** INA 212(a)(1) */
    HEALTH,
    /** INA 212(a)(4) */
    PUBLIC_CHARGE,
    /** any other ground of INA 212(a) */
    OTHER
}
