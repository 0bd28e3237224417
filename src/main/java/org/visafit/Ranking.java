package org.visafit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.visafit.dossier.Priority;
import org.visafit.dossier.Theme;
import org.visafit.rulepack.asking.Questions;

/** Orders the visas: by what is open first, then by must-haves missed, then by fit. Fit never lifts a closed door. */
final class Ranking {
    private static final int UNREACHABLE = 2;

    private final List<Decision> decisions;
    private final Scoring scoring;
    private final Questions questions;
    private final Function<Theme, Priority> priorities;

    Ranking(List<Decision> decisions, Scoring scoring, Questions questions, Function<Theme, Priority> priorities) {
        this.decisions = decisions;
        this.scoring = scoring;
        this.questions = questions;
        this.priorities = priorities;
    }

    Recommendation recommendation() {
        List<Decision> order = order(priorities);
        List<Decision> reachable = order.stream().filter(Ranking::reachable).toList();
        Fit first = reachable.isEmpty() ? null : scoring.fit(reachable.get(0).visa(), priorities);
        Fit second = reachable.size() < 2 ? null : scoring.fit(reachable.get(1).visa(), priorities);
        boolean scored = first != null && first.score() != null;
        boolean close = scored
                && second != null
                && rank(reachable.get(0), first) == rank(reachable.get(1), second)
                && first.score() - second.score() < scoring.limit("FIT-MARGIN").intValueExact();
        boolean noneFitsWell =
                scored && first.score() < scoring.limit("FIT-WELL").intValueExact();
        return new Recommendation(
                order.stream().map(Decision::visa).toList(),
                reachable.size(),
                close,
                scored && second != null && first.low() > second.high(),
                noneFitsWell,
                noneFitsWell || reachable.isEmpty() ? scoring.otherRoutes() : List.of(),
                flips(reachable),
                askNext(order));
    }

    /** Open, or open but for what the law or time leaves open: 0; a fact missing: 1; closed: 2. */
    private static int tier(Decision decision) {
        return switch (decision.outcome()) {
            case ELIGIBLE -> 0;
            case UNDETERMINED -> decision.ask().isEmpty() ? 0 : 1;
            case INELIGIBLE -> UNREACHABLE;
        };
    }

    private static boolean reachable(Decision decision) {
        return tier(decision) < UNREACHABLE;
    }

    private static int rank(Decision decision, Fit fit) {
        return tier(decision) * 100 + fit.mustHavesMissed().size();
    }

    private List<Decision> order(Function<Theme, Priority> under) {
        Map<String, Fit> fits = new LinkedHashMap<>();
        decisions.forEach(decision -> fits.put(decision.visa(), scoring.fit(decision.visa(), under)));
        return decisions.stream()
                .sorted(Comparator.comparingInt((Decision decision) -> rank(decision, fits.get(decision.visa())))
                        .thenComparing(decision -> score(fits.get(decision.visa())), Comparator.reverseOrder())
                        .thenComparing(Decision::visa))
                .toList();
    }

    private static int score(Fit fit) {
        return fit.score() == null ? 0 : fit.score();
    }

    /** What each theme, at IGNORE and at HIGH, would put first instead. */
    private List<Recommendation.Flip> flips(List<Decision> reachable) {
        List<Recommendation.Flip> flips = new ArrayList<>();
        if (reachable.size() < 2) return flips;
        for (Theme theme : scoring.themes())
            for (Priority priority : List.of(Priority.IGNORE, Priority.HIGH)) {
                Function<Theme, Priority> under = with(theme, priority);
                if (scoring.weights(under) == 0) continue;
                String first = order(under).get(0).visa();
                if (!first.equals(reachable.get(0).visa()))
                    flips.add(new Recommendation.Flip(theme.name(), priority.name(), first));
            }
        return flips;
    }

    private Function<Theme, Priority> with(Theme changed, Priority priority) {
        return theme -> theme == changed ? priority : priorities.apply(theme);
    }

    /** The facts that widen the ranges of the first two visas, the widest first, three at most. */
    private List<Recommendation.Ask> askNext(List<Decision> order) {
        Map<String, Long> steps = new LinkedHashMap<>();
        for (Decision decision : order.subList(0, Math.min(2, order.size())))
            scoring.unsure(decision.visa(), priorities)
                    .forEach((said, weight) -> questions
                            .missingBehind(said.by())
                            .forEach(fact -> steps.merge(
                                    fact,
                                    (long) weight
                                            * (said.verdict().high()
                                                    - said.verdict().low()),
                                    Long::sum)));
        long weights = scoring.weights(priorities);
        if (weights == 0) return List.of();
        return steps.entrySet().stream()
                .map(step -> new Recommendation.Ask(step.getKey(), Scoring.points(step.getValue(), weights)))
                .filter(ask -> ask.width() > 0)
                .sorted(Comparator.comparingInt(Recommendation.Ask::width)
                        .reversed()
                        .thenComparing(Recommendation.Ask::fact))
                .limit(3)
                .toList();
    }
}
