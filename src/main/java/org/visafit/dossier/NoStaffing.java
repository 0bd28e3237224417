package org.visafit.dossier;

/**
 * The worker fills no position of a third party: the placements were told, each with whether the worker is staffed to it,
 * and none is.
 */
public record NoStaffing() {}
