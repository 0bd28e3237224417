package org.visafit.dossier;

/**
 * A level of the Common European Framework of Reference for Languages. Ordered: a later constant is higher than
 * an earlier one.
 */
public enum CefrLevel {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
