package org.visafit;

/**
 * A fact that counted.
 *
 * @param at its place in the dossier, such as degrees[0].level, or the name of a derived fact or table row and its
 *     component
 * @param value its value: a text, number, Boolean, date, enum constant or collection of those; never null
 */
public record Fact(String at, Object value) {}
