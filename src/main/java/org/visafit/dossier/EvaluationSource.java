package org.visafit.dossier;

/** Who says what a foreign degree is worth in the US (8 CFR 214.2(h)(4)(iii)(D)). */
public enum EvaluationSource {
    CREDENTIAL_EVALUATOR,
    /**
     * an official with authority to grant credit for training or experience, at an accredited school with such a
     * programme
     */
    COLLEGE_OFFICIAL,
    /** college-level equivalency examinations or credit programmes such as CLEP or PONSI */
    EXAMINATION_CREDIT,
    /** certification by a nationally recognised association of the specialty */
    PROFESSIONAL_ASSOCIATION,
    /** not evaluated yet */
    NONE
}
