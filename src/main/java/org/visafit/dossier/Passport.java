package org.visafit.dossier;

/**
 * A nationality that the person holds, one fact for each, so that a rule can judge them one by one. It follows from the
 * nationalities told.
 *
 * @param nationality ISO 3166-1 alpha-2
 */
public record Passport(String nationality) {}
