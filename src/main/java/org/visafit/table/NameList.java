package org.visafit.table;

import java.util.Set;

/**
 * Names that an item of a standard counts.
 *
 * @param item the item
 * @param names the names, in English and lower case
 */
public record NameList(String item, Set<String> names) {}
