package org.visafit.table;

import java.util.Set;
import org.visafit.dossier.EmployerKind;

/**
 * The kinds of employer that an item of a standard counts.
 *
 * @param item the item
 * @param kinds the kinds, of which one is enough
 */
public record EmployerKinds(String item, Set<EmployerKind> kinds) {}
