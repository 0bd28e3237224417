package org.visafit.table;

/**
 * Whether a reading takes a class of fields as science, technology, engineering or mathematics.
 *
 * @param category the class
 * @param visa the visa that is read
 * @param name the name of the reading
 * @param treatment how it treats the class
 */
public record FieldTreatment(String category, String visa, String name, Treatment treatment) {}
