package org.visafit;

import org.visafit.conclusion.OpenKind;

/**
 * A point on which nobody can say although all facts are there.
 *
 * @param criterion the id of the criterion
 * @param kind why nobody can say
 * @param reason why, in plain words
 */
public record OpenPoint(String criterion, OpenKind kind, String reason) {}
