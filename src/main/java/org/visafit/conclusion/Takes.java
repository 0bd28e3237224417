package org.visafit.conclusion;

/**
 * What a visa takes.
 *
 * @param visa the code of the visa, such as K
 * @param country the country that issues it, ISO 3166-1 alpha-2
 * @param criteria the tree of its criteria; its title is the name of the visa
 */
public record Takes(String visa, String country, Criterion criteria) {}
