package org.visafit.table;

import java.util.Set;
import org.visafit.dossier.UsClass;

/**
 * Statuses that a provision treats alike.
 *
 * @param name what they are together
 * @param statuses the statuses
 */
public record StatusGroup(String name, Set<UsClass> statuses) {}
