package org.visafit.dossier;

/**
 * No unit in a country invites: the invitations were told, each with its unit's country, and none is from there. It is
 * said for the countries whose visas are decided.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record NoInvitation(String country) {}
