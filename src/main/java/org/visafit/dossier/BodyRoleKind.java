package org.visafit.dossier;

/** What somebody is or was in an international body. */
public enum BodyRoleKind {
    COMMITTEE_MEMBER,
    MEMBER,
    COUNCIL_MEMBER,
    OTHER
}
