package org.visafit.table;

import java.util.Set;

/**
 * Fields of study that go together.
 *
 * @param category what they are together
 * @param names their names in English and lower case
 */
public record FieldClass(String category, Set<String> names) {}
