package org.visafit.conclusion;

/**
 * The applicant's age on the as-of date, in completed years (周岁).
 *
 * @param years completed years; on the birthday itself the new age counts, for a 29 February on 1 March in other years
 */
public record Age(int years) {}
