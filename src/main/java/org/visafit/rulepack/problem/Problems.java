package org.visafit.rulepack.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.visafit.rulepack.model.Place;

/** Collects everything that is wrong, so that it can be said at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem. */
    public void add(Place place, String message) {
        Problem problem = new Problem(place, message);
        if (!found.contains(problem)) found.add(problem);
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    /** What was found, by place. */
    public List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::message))
                .toList();
    }
}
