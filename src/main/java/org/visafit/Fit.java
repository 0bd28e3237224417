package org.visafit;

import java.util.List;

/**
 * How well a visa would suit the person. It says nothing about whether the visa is open: see {@link Decision#outcome()}.
 *
 * @param score 0 to 100, 50 is neutral; null where every theme is ignored
 * @param low the least it may be once all is known; null where score is
 * @param high the most it may be once all is known; null where score is
 * @param band the word for the score; null where score is
 * @param confidence the word for how much of the weight is known; null where score is
 * @param factors what the score is made of: weight times score adds up
 * @param mustHavesMissed what the person will not do without and the visa does not give, in plain words
 */
public record Fit(
        Integer score,
        Integer low,
        Integer high,
        String band,
        String confidence,
        List<Factor> factors,
        List<String> mustHavesMissed) {
    public Fit {
        factors = List.copyOf(factors);
        mustHavesMissed = List.copyOf(mustHavesMissed);
    }

    /**
     * One factor.
     *
     * @param id its id, such as F10
     * @param title what it is about
     * @param score from -2, strongly against, to 2, strongly for
     * @param low the least it may be once all is known
     * @param high the most it may be once all is known
     * @param weight what it counts for this person: its own weight times that of the priority of its theme
     * @param reason why, in plain words
     * @param law the evidence it rests on
     * @param rule the name of the rule
     * @param at file and line of the rule
     */
    public record Factor(
            String id,
            String title,
            int score,
            int low,
            int high,
            int weight,
            String reason,
            String law,
            String rule,
            String at) {}
}
