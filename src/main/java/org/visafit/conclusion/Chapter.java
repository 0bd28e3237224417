package org.visafit.conclusion;

/**
 * A part of a tree that stands in a file of its own.
 *
 * @param criteria the criterion or group; trees refer to it by its id
 */
public record Chapter(Criterion criteria) {}
