package org.visafit.table;

import org.visafit.dossier.Purpose;

/**
 * How well a visa serves a purpose.
 *
 * @param visa the visa
 * @param purpose the purpose
 * @param paid for the purposes of which some have a paid post in China and some have none: which of them; null: either
 * @param score from -2, strongly against, to 2, strongly for
 * @param low the least it may be once all is known
 * @param high the most it may be once all is known
 * @param why the reason, in plain words
 */
public record PurposeScore(String visa, Purpose purpose, Boolean paid, int score, int low, int high, String why) {}
