package org.visafit.dossier;

/**
 * Under which reading a visa is assessed where the law is silent, contested or local.
 *
 * @param visa the code of the visa, such as K
 * @param name the name of the reading, such as OFFICIAL
 */
public record Reading(String visa, String name) {}
