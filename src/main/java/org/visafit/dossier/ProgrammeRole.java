package org.visafit.dossier;

/** What somebody is or was in a science and technology programme of a national government. */
public enum ProgrammeRole {
    /** leader of the results */
    RESULT_LEADER,
    CHIEF_SCIENTIST,
    MAIN_MEMBER,
    OTHER,
    /** never was in one */
    NONE
}
