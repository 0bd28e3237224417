package org.visafit.table;

/**
 * An item of a standard of which the wording is not known to the end.
 *
 * @param item the item
 * @param numeral how the standard numbers it
 * @param verified whether its whole wording has been read
 * @param known how much of it is known
 */
public record AnnexItem(String item, String numeral, boolean verified, String known) {}
