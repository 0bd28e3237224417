package org.visafit.conclusion;

/** Why nobody can say although all facts are there. Of several kinds the first one names the whole. */
public enum OpenKind {
    /** The state has not published the rule. */
    UNPUBLISHED,
    /** Sources, courts or authorities disagree. */
    CONTESTED,
    /** The figure or rule of the place is not in the rule pack. */
    LOCAL_DATA,
    /** An authority decides case by case. */
    DISCRETION,
    /** Something has yet to happen. */
    PENDING
}
