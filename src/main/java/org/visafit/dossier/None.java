package org.visafit.dossier;

/**
 * Asked, and none: a list of the dossier that was told and is empty.
 *
 * @param list the name of the list, such as offers
 */
public record None(String list) {}
