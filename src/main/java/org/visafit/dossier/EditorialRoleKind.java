package org.visafit.dossier;

/** What somebody is or was for a journal. */
public enum EditorialRoleKind {
    EDITOR_IN_CHIEF,
    DEPUTY_EDITOR_IN_CHIEF,
    /** 高级会员 */
    SENIOR_MEMBER,
    OTHER
}
