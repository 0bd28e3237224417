package org.visafit.conclusion;

/**
 * What a criterion or group came to once the tree was folded. There from phase "advice" on.
 *
 * @param criterion the id of the criterion or group
 * @param result what it came to
 * @param kind why nobody can say; null unless the result is OPEN
 */
public record RolledUp(String criterion, Result result, OpenKind kind) {}
