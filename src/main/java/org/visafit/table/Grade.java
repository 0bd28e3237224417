package org.visafit.table;

/**
 * A word for a number: of two grades of one scale the higher that is reached.
 *
 * @param scale what is graded, such as fit
 * @param name the word
 * @param least the least that earns it
 */
public record Grade(String scale, String name, int least) {}
