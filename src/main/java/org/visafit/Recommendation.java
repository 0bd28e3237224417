package org.visafit;

import java.util.List;

/**
 * Which visa suits best of those that are open, and how sure that is. Scores of two people, or of one person under two
 * sets of priorities, cannot be compared.
 *
 * @param order the visas: first those that are open or may be, by must-haves missed and then by fit
 * @param reachable how many of them, from the front, are open or may be
 * @param tooCloseToCall whether the first two are too close to call
 * @param decisive whether the first is ahead whatever is still told
 * @param noneFitsWell whether even the best that is open fits badly
 * @param otherRoutes where else to look, if none fits well or none is open; otherwise empty
 * @param flips what would put another visa first
 * @param askNext what to ask next, by how much it may move the first two
 */
public record Recommendation(
        List<String> order,
        int reachable,
        boolean tooCloseToCall,
        boolean decisive,
        boolean noneFitsWell,
        List<String> otherRoutes,
        List<Flip> flips,
        List<Ask> askNext) {
    public Recommendation {
        order = List.copyOf(order);
        otherRoutes = List.copyOf(otherRoutes);
        flips = List.copyOf(flips);
        askNext = List.copyOf(askNext);
    }

    /**
     * A change of priorities that puts another visa first.
     *
     * @param theme the theme
     * @param priority the priority that does it
     * @param first the visa that is then first
     */
    public record Flip(String theme, String priority, String first) {}

    /**
     * A fact worth asking.
     *
     * @param fact its place in the dossier
     * @param width how many points it adds to the ranges of the first two visas
     */
    public record Ask(String fact, int width) {}
}
