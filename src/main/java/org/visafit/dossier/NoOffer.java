package org.visafit.dossier;

/**
 * No post is offered in a country: the offers were told, each with its country, and none is there. It is said for the
 * countries whose visas are decided.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record NoOffer(String country) {}
