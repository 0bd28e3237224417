package org.visafit.conclusion;

import java.math.BigDecimal;

/**
 * The pay offered in a country, in percent of the pay that the person needs.
 *
 * @param country ISO 3166-1 alpha-2
 * @param percent the percentage
 */
public record PayRatio(String country, BigDecimal percent) {}
