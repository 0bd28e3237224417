package org.visafit;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What was decided for one person on one date. Immutable.
 *
 * @param asOf the date
 * @param receipt what it was made from
 * @param decisions one for each visa, in the order of their codes
 * @param recommendation which visa suits best of those that are open; null where the rules hold no fit model
 * @param trace every rule that fired, by what it proves
 */
public record Assessment(
        LocalDate asOf, Receipt receipt, List<Decision> decisions, Recommendation recommendation, List<Step> trace) {
    public Assessment {
        decisions = List.copyOf(decisions);
        trace = List.copyOf(trace);
    }

    /**
     * The decision on one visa.
     *
     * @param visa its code, such as K
     * @throws NoSuchElementException if the rules know no such visa
     */
    public Decision decision(String visa) {
        return decisions.stream()
                .filter(decision -> decision.visa().equals(visa))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the rules know no visa " + visa));
    }
}
