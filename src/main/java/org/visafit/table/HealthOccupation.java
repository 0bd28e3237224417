package org.visafit.table;

/**
 * An occupation in which a foreign health worker needs a certificate.
 *
 * @param code its code in the Standard Occupational Classification
 * @param title what it is called
 */
public record HealthOccupation(String code, String title) {}
