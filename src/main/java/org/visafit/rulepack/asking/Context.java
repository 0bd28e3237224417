package org.visafit.rulepack.asking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.running.Node;

/**
 * What a whole tree comes to, as a function of what one node in it comes to, with everything else fixed in one way.
 *
 * @param outcomes the outcome for each result of the node, in the order of the enum
 */
record Context(List<Result> outcomes) {

    static Context of(UnaryOperator<Result> outcome) {
        return new Context(Stream.of(Result.values()).map(outcome).toList());
    }

    /** Those of the contexts in which it makes a difference which of these results the node has. */
    static Set<Context> telling(Set<Context> contexts, Set<Result> results) {
        return contexts.stream().filter(context -> context.tells(results)).collect(Collectors.toSet());
    }

    private boolean tells(Set<Result> results) {
        return results.stream()
                        .map(result -> outcomes.get(result.ordinal()))
                        .distinct()
                        .count()
                > 1;
    }

    /** The contexts of a part: those of its group, with the other parts fixed in each of these ways. */
    static Set<Context> within(Set<Context> contexts, Node group, int part, Set<List<Result>> others) {
        Set<Context> inner = new HashSet<>();
        for (List<Result> siblings : others)
            for (Context context : contexts) {
                List<Result> outcomes = new ArrayList<>();
                for (Result result : Result.values()) {
                    List<Result> all = new ArrayList<>(siblings);
                    all.add(group.shape() == Shape.GIVEN ? part : all.size(), result);
                    outcomes.add(context.outcomes().get(fold(group, all).ordinal()));
                }
                inner.add(new Context(outcomes));
            }
        return inner;
    }

    /** What a group may come to, its parts coming to any of these. */
    static Set<Result> results(Node group, List<Set<Result>> parts, Budget budget) {
        Set<Result> results = EnumSet.noneOf(Result.class);
        for (List<Result> all : combinations(group, -1, parts, budget)) results.add(fold(group, all));
        return results;
    }

    private static Result fold(Node group, List<Result> parts) {
        return group.shape().fold(parts, group.criterion().count());
    }

    /**
     * Every combination of the parts but one that can make a difference. Their order tells nothing except in GIVEN; how
     * often a result occurs tells nothing in ALL and ANY, and nothing beyond the number asked for in SOME.
     */
    static Set<List<Result>> combinations(Node group, int without, List<Set<Result>> parts, Budget budget) {
        Set<List<Result>> combinations = Set.of(List.of());
        for (int i = 0; i < parts.size(); i++) {
            if (i == without) continue;
            Set<List<Result>> longer = new HashSet<>();
            for (List<Result> combination : combinations) {
                budget.checkTime(group.criterion().id());
                for (Result result : parts.get(i)) {
                    List<Result> next = new ArrayList<>(combination);
                    if (tells(group, next, result)) next.add(result);
                    if (group.shape() != Shape.GIVEN) Collections.sort(next);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static boolean tells(Node group, List<Result> soFar, Result next) {
        return switch (group.shape()) {
            case GIVEN -> true;
            case SOME ->
                next != Result.NOT_MET
                        && next != Result.NOT_APPLICABLE
                        && Collections.frequency(soFar, next)
                                < group.criterion().count();
            default -> !soFar.contains(next);
        };
    }
}
