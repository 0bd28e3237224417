package org.visafit.table;

import java.util.Set;
import org.visafit.dossier.PrizeCategory;

/**
 * A prize that an item of a standard counts in one of its fields.
 *
 * @param item the item
 * @param category the field
 * @param names the names of the prize, in English and lower case
 */
public record PrizeInCategory(String item, PrizeCategory category, Set<String> names) {}
