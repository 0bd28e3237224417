package org.visafit.conclusion;

import org.visafit.table.FeeClass;

/**
 * A fee is due for the petition.
 *
 * @param name the fee
 * @param feeClass which of its amounts
 */
public record FeeDue(String name, FeeClass feeClass) {}
