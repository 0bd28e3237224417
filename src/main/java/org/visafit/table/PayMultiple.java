package org.visafit.table;

import java.math.BigDecimal;

/**
 * How many times the local average wage the guide of a place asks for, where that is not what the State asks for.
 *
 * @param region the place, six-digit code of GB/T 2260
 * @param name its name in English
 * @param times the factor
 */
public record PayMultiple(String region, String name, BigDecimal times) implements Regional {}
