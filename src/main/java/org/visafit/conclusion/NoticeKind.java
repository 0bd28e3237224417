package org.visafit.conclusion;

/** What a notice is for. */
public enum NoticeKind {
    /** Something the person should do or avoid. */
    ADVICE,
    /** Something worth knowing. */
    INFO,
    /** The next step. */
    STEP
}
