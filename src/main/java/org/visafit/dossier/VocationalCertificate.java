package org.visafit.dossier;

/**
 * A vocational qualification, as China's points table ranks them. Ordered: a later constant is higher than an
 * earlier one.
 */
public enum VocationalCertificate {
    NONE,
    /** 高级工 */
    SENIOR_WORKER,
    /** 技师 */
    TECHNICIAN,
    /** 高级技师, or a leading international vocational certificate */
    SENIOR_TECHNICIAN
}
