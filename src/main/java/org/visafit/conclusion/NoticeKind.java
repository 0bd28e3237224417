package org.visafit.conclusion;

/** What a notice is for. */
public enum NoticeKind {
    /** Something the person should do or avoid. */
    ADVICE,
    /** Something worth knowing. */
    INFO,
    /** Where the person stands beyond the outcome; said with the decision. */
    STANDING,
    /** The next step. */
    STEP
}
