package org.visafit.dossier;

/**
 * How high in the state the authority stands that grants or recognises something. Ordered: a later constant is
 * higher than an earlier one.
 */
public enum AuthorityLevel {
    LOWER,
    /** 副省级 */
    SUB_PROVINCIAL,
    PROVINCIAL,
    NATIONAL
}
