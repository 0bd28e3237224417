package org.visafit.table;

import java.util.Set;
import org.visafit.dossier.TechnologyField;

/**
 * Fields of work that a rule treats alike.
 *
 * @param name what they are together
 * @param fields the fields
 */
public record FieldGroup(String name, Set<TechnologyField> fields) {}
