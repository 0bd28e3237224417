package org.visafit.dossier;

/** What somebody is in China today. */
public enum ChinaStatus {
    /** not in China */
    NONE,
    STUDENT,
    WORKER,
    OTHER
}
