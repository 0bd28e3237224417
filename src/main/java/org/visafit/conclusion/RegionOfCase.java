package org.visafit.conclusion;

/**
 * The place in China whose authority decides: where the post is, or, where none is offered in China, where the inviting
 * unit is.
 *
 * @param code six-digit code of GB/T 2260
 */
public record RegionOfCase(String code) {}
