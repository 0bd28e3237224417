package org.visafit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.visafit.conclusion.FactorClosed;
import org.visafit.conclusion.MustHaveMissed;
import org.visafit.conclusion.Takes;
import org.visafit.conclusion.Verdict;
import org.visafit.dossier.Priority;
import org.visafit.dossier.Theme;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Law;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.running.Firing;
import org.visafit.rulepack.running.Run;
import org.visafit.table.Factor;
import org.visafit.table.Grade;
import org.visafit.table.Limit;
import org.visafit.table.Multiplier;
import org.visafit.table.OtherRoute;

/** Adds the verdicts of factors up: integers to the last step, rounded once. */
final class Scoring {
    private static final int WORST = -2;
    private static final int BEST = 2;
    private static final int POINTS_A_STEP = 25;

    private final RulePack pack;
    private final Run run;
    private final LocalDate asOf;
    private final List<Factor> open = new ArrayList<>();
    private final Map<Subject, Said> verdicts = new LinkedHashMap<>();

    private record Subject(String factor, String visa) {}

    /** A verdict and the rule that gave it. */
    record Said(Verdict verdict, Firing by) {}

    /**
     * Takes what the rules of phase "fit" said.
     *
     * @throws RuleFailure if an open factor has no verdict on a visa, two different ones, or one out of range
     */
    Scoring(RulePack pack, Run run, LocalDate asOf) {
        this.pack = pack;
        this.run = run;
        this.asOf = asOf;
        for (Factor factor : pack.rows(Factor.class)) if (!closed(factor)) open.add(factor);
        open.sort(Comparator.comparing(Factor::name));
        for (Factor factor : open)
            for (Takes takes : pack.takes())
                verdicts.put(new Subject(factor.name(), takes.visa()), only(factor.name(), takes.visa()));
    }

    private boolean closed(Factor factor) {
        return run.firings().stream()
                .flatMap(firing -> firing.inserted().stream())
                .anyMatch(said ->
                        said instanceof FactorClosed closed && closed.factor().equals(factor.name()));
    }

    private Said only(String factor, String visa) {
        List<Said> said = new ArrayList<>();
        for (Firing firing : run.firings())
            for (Object inserted : firing.inserted())
                if (inserted instanceof Verdict verdict
                        && verdict.factor().equals(factor)
                        && verdict.visa().equals(visa)) said.add(new Said(verdict, firing));
        if (said.isEmpty()) throw new RuleFailure("no verdict on the factor " + factor + " for " + visa);
        said.sort(Comparator.comparing((Said one) -> one.by().rule().name())
                .thenComparing(one -> one.verdict().reason().toString()));
        Verdict first = said.get(0).verdict();
        if (first.low() < WORST || first.low() > first.score() || first.score() > first.high() || first.high() > BEST)
            throw new RuleFailure("a verdict out of range on the factor " + factor + " for " + visa + " by \""
                    + said.get(0).by().rule().name() + "\"");
        for (Said other : said)
            if (other.verdict().score() != first.score()
                    || other.verdict().low() != first.low()
                    || other.verdict().high() != first.high())
                throw new RuleFailure("two different verdicts on the factor " + factor + " for " + visa + ": by \""
                        + said.get(0).by().rule().name() + "\" and \""
                        + other.by().rule().name() + "\"");
        return said.get(0);
    }

    /** The verdicts on a visa that are not sure, with the weight of their factors. */
    Map<Said, Integer> unsure(String visa, Function<Theme, Priority> priorities) {
        Map<Said, Integer> unsure = new LinkedHashMap<>();
        for (Factor factor : open) {
            Said said = verdicts.get(new Subject(factor.name(), visa));
            if (said.verdict().low() < said.verdict().high()) unsure.put(said, weight(factor, priorities));
        }
        return unsure;
    }

    /** How well a visa suits under these priorities. */
    Fit fit(String visa, Function<Theme, Priority> priorities) {
        long weights = weights(priorities);
        List<Fit.Factor> factors = open.stream()
                .map(factor -> factor(factor, verdicts.get(new Subject(factor.name(), visa)), priorities))
                .toList();
        List<String> missed = missed(visa);
        if (weights == 0) return new Fit(null, null, null, null, null, factors, missed);
        int score = points(
                factors.stream()
                        .mapToLong(one -> (long) one.weight() * (one.score() - WORST))
                        .sum(),
                weights);
        int low = points(
                factors.stream()
                        .mapToLong(one -> (long) one.weight() * (one.low() - WORST))
                        .sum(),
                weights);
        int high = points(
                factors.stream()
                        .mapToLong(one -> (long) one.weight() * (one.high() - WORST))
                        .sum(),
                weights);
        long known = factors.stream()
                .filter(one -> one.low() == one.high())
                .mapToLong(Fit.Factor::weight)
                .sum();
        return new Fit(
                score,
                low,
                high,
                grade("fit", BigDecimal.valueOf(score)),
                grade("confidence", percent(known, weights)),
                factors,
                missed);
    }

    /** The sum of all weights. */
    long weights(Function<Theme, Priority> priorities) {
        return open.stream().mapToLong(factor -> weight(factor, priorities)).sum();
    }

    /** Points, 0 to 100, of so many weighted steps; halves are rounded up. */
    static int points(long steps, long weights) {
        return BigDecimal.valueOf(steps * POINTS_A_STEP)
                .divide(BigDecimal.valueOf(weights), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
    }

    private int weight(Factor factor, Function<Theme, Priority> priorities) {
        Priority priority = priorities.apply(factor.theme());
        return factor.weight()
                * pack.rows(Multiplier.class).stream()
                        .filter(row -> row.priority() == priority)
                        .map(Multiplier::times)
                        .findFirst()
                        .orElseThrow(() -> new RuleFailure("no multiplier for the priority " + priority));
    }

    private Fit.Factor factor(Factor factor, Said said, Function<Theme, Priority> priorities) {
        Law law = said.by().rule().law();
        return new Fit.Factor(
                factor.name(),
                factor.title(),
                said.verdict().score(),
                said.verdict().low(),
                said.verdict().high(),
                weight(factor, priorities),
                said.verdict().reason() + stale(said.by()),
                law.citation(),
                said.by().rule().name(),
                said.by().rule().place().fileAndLine());
    }

    /** What is said where a figure was last checked too long ago. */
    private String stale(Firing firing) {
        LocalDate oldest = firing.rule().law().checked();
        for (Object fact : firing.matched()) {
            Row row = pack.row(fact);
            if (row != null && row.rule().law().checked().isBefore(oldest))
                oldest = row.rule().law().checked();
        }
        return oldest.plusDays(limit("FIT-STALE-DAYS").longValue()).isBefore(asOf)
                ? "; this was last checked on " + oldest
                : "";
    }

    private List<String> missed(String visa) {
        return run.firings().stream()
                .flatMap(firing -> firing.inserted().stream())
                .filter(said ->
                        said instanceof MustHaveMissed missed && missed.visa().equals(visa))
                .map(said -> ((MustHaveMissed) said).mustHave() + ": " + ((MustHaveMissed) said).reason())
                .distinct()
                .sorted()
                .toList();
    }

    private String grade(String scale, BigDecimal value) {
        Optional<Grade> grade = pack.rows(Grade.class).stream()
                .filter(row -> row.scale().equals(scale)
                        && BigDecimal.valueOf(row.least()).compareTo(value) <= 0)
                .max(Comparator.comparing(Grade::least));
        return grade.map(Grade::name).orElseThrow(() -> new RuleFailure("no grade of " + scale + " for " + value));
    }

    List<String> otherRoutes() {
        return pack.rows(OtherRoute.class).stream()
                .map(route -> route.where() + ": " + route.what())
                .toList();
    }

    /** A number of the fit model. */
    BigDecimal limit(String name) {
        return pack.rows(Limit.class).stream()
                .filter(row -> row.name().equals(name))
                .map(Limit::amount)
                .findFirst()
                .orElseThrow(() -> new RuleFailure("no limit " + name));
    }

    /** Whether the pack has a fit model at all. */
    static boolean knownTo(RulePack pack) {
        return !pack.rows(Factor.class).isEmpty();
    }

    /** The themes that have a factor. */
    List<Theme> themes() {
        return open.stream().map(Factor::theme).distinct().sorted().toList();
    }
}
