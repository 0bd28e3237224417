package org.visafit.io;

import java.util.List;
import org.visafit.Recommendation;

/**
 * What an example expects to be recommended. What is null is not looked at.
 *
 * @param order the visas in their order
 * @param reachable how many of them, from the front, are open or may be
 * @param tooCloseToCall whether the first two are too close to call
 * @param decisive whether the first is ahead whatever is still told
 * @param noneFitsWell whether even the best that is open fits badly
 * @param flips every change of one priority that puts another first
 * @param askNext the facts to ask next, in their order
 */
public record RecommendationExpectation(
        List<String> order,
        Integer reachable,
        Boolean tooCloseToCall,
        Boolean decisive,
        Boolean noneFitsWell,
        List<Recommendation.Flip> flips,
        List<String> askNext) {}
