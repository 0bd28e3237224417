package org.visafit.conclusion;

/**
 * How a visa does on one factor for this person.
 *
 * @param factor the id of the factor, such as F10
 * @param visa the code of the visa
 * @param score from -2, strongly against, to 2, strongly for
 * @param low the least it may be once all is known; -2 to score
 * @param high the most it may be once all is known; score to 2
 * @param reason why, in plain words
 */
public record Verdict(String factor, String visa, int score, int low, int high, Reason reason) {}
