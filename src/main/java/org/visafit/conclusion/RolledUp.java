package org.visafit.conclusion;

/**
 * What a criterion or group came to once the tree was folded. There from phase "advice" on.
 *
 * @param criterion the id of the criterion or group
 * @param title what the tree says of it, such as "exempt from the cap"
 * @param result what it came to
 * @param kind why nobody can say; null unless the result is OPEN
 */
public record RolledUp(String criterion, String title, Result result, OpenKind kind) {}
