package org.visafit.table;

import java.util.Set;

/**
 * Countries, states or territories that a rule treats alike.
 *
 * @param name what they are together
 * @param codes their two-letter codes
 */
public record PlaceGroup(String name, Set<String> codes) {}
