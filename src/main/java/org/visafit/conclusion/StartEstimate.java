package org.visafit.conclusion;

/**
 * How many months it is likely to take until a visa lets the person start.
 *
 * @param visa the visa
 * @param fewest the months it takes at best
 * @param most the months it takes otherwise; the same where nothing is in doubt
 */
public record StartEstimate(String visa, Integer fewest, Integer most) {}
