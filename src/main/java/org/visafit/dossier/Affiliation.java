package org.visafit.dossier;

/** How a nonprofit is tied to an institution of higher education (8 CFR 214.2(h)(8)(iii)(F)(2)). */
public enum Affiliation {
    /** shared ownership or control by the same board or federation */
    SHARED_CONTROL,
    OPERATED_BY_INSTITUTION,
    /** attached as a member, branch, cooperative or subsidiary */
    MEMBER_OR_BRANCH,
    /**
     * a formal written agreement for research or education, and a fundamental activity that contributes to the
     * institution's mission
     */
    AGREEMENT
}
