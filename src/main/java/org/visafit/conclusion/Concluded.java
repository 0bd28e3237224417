package org.visafit.conclusion;

import org.visafit.dossier.Listed;

/**
 * A conclusion on one criterion, of the case or of one item of a list.
 *
 * @param criterion the id of the criterion
 * @param item the item it is said of; null: of the case
 * @param result what is concluded; never UNKNOWN, for which no rule concludes anything
 * @param kind why nobody can say; null unless the result is OPEN
 * @param reason why, in plain words
 */
public record Concluded(String criterion, Listed item, Result result, OpenKind kind, Reason reason) {}
