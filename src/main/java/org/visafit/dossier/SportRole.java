package org.visafit.dossier;

/** What somebody was for a sporting result. */
public enum SportRole {
    ATHLETE,
    HEAD_COACH,
    /** core member of the coaching staff */
    CORE_COACH,
    OTHER
}
