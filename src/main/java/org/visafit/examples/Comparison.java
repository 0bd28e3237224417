package org.visafit.examples;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.visafit.Assessment;
import org.visafit.Decision;
import org.visafit.Finding;
import org.visafit.Fit;
import org.visafit.OpenPoint;
import org.visafit.Outcome;
import org.visafit.Recommendation;
import org.visafit.Remark;
import org.visafit.RuleBook;
import org.visafit.Tally;
import org.visafit.conclusion.OpenKind;
import org.visafit.dossier.MustHave;
import org.visafit.io.Expectation;
import org.visafit.io.RecommendationExpectation;
import org.visafit.rulepack.problem.Nearest;

/** Holds an assessment against what an example expects. */
final class Comparison {
    private final RuleBook rules;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(RuleBook rules) {
        this.rules = rules;
    }

    /** What came out otherwise than expected, and every id that the rules do not know: nothing can be expected of it. */
    static List<Difference> of(Example example, Assessment assessment, RuleBook rules) {
        Comparison comparison = new Comparison(rules);
        new TreeMap<>(example.expect()).forEach((visa, expected) -> {
            Optional<Decision> decision = assessment.decisions().stream()
                    .filter(one -> one.visa().equals(visa))
                    .findFirst();
            if (decision.isEmpty())
                comparison.differ(visa, "a decision", "no such visa" + Nearest.hint(visa, rules.visas()), "");
            else comparison.compare(decision.get(), expected);
        });
        if (example.recommend() != null) comparison.recommendation(example.recommend(), assessment.recommendation());
        return comparison.differences;
    }

    private void compare(Decision decision, Expectation expected) {
        if (expected.outcome() != null && expected.outcome() != decision.outcome())
            differ(decision.visa() + " outcome", expected.outcome(), decision.outcome(), carrying(decision));
        if (expected.underReadings() != null)
            expected.underReadings().forEach((reading, outcome) -> {
                Map<String, Outcome> others = decision.underReadings();
                if (known(decision.visa() + " under " + reading, outcome, "other reading", reading, others.keySet())
                        && others.get(reading) != outcome)
                    differ(decision.visa() + " under " + reading, outcome, others.get(reading), "");
            });
        if (expected.criteria() != null)
            expected.criteria().forEach((criterion, result) -> {
                String[] subject = criterion.split(" ", 2);
                Optional<Finding> finding = decision.criterion(subject[0], subject.length > 1 ? subject[1] : null);
                if (finding.isEmpty())
                    differ(criterion, result, "no such criterion" + Nearest.hint(criterion, subjects(decision)), "");
                else if (finding.get().result() != result)
                    differ(
                            criterion,
                            result,
                            finding.get().result(),
                            finding.get().reason() + " [" + finding.get().at() + "]");
            });
        if (expected.ask() != null && !expected.ask().equals(decision.ask()))
            differ(decision.visa() + " to ask", expected.ask(), decision.ask(), "");
        open(decision, expected.open());
        if (expected.notices() != null)
            expected.notices().forEach((id, said) -> {
                boolean found = decision.notices().stream()
                        .anyMatch(notice -> notice.id().equals(id));
                if (known("notice " + id, said(said), "notice", id, rules.notices(decision.visa())) && found != said)
                    differ("notice " + id, said(said), said(found), "");
            });
        if (expected.statements() != null) expected.statements().forEach((id, range) -> tally(decision, id, range));
        if (expected.texts() != null) expected.texts().forEach((id, text) -> text(decision, id, text));
        if (expected.fit() != null) fit(decision, expected.fit());
    }

    private static String said(boolean said) {
        return said ? "said" : "not said";
    }

    /** Whether the rules know an id; if not, that is a difference. */
    private boolean known(String what, Object expected, String kind, String id, Collection<String> known) {
        if (!known.contains(id)) differ(what, expected, "no such " + kind + Nearest.hint(id, known), "");
        return known.contains(id);
    }

    /** What the criteria of a visa are said of here, as examples name it. */
    private static List<String> subjects(Decision decision) {
        return decision.criteria().stream()
                .flatMap(Comparison::withParts)
                .map(finding -> finding.item() == null ? finding.id() : finding.id() + " " + finding.item())
                .toList();
    }

    private static Stream<Finding> withParts(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(Comparison::withParts));
    }

    private static String carrying(Decision decision) {
        return decision.criteria().stream()
                .filter(finding -> switch (decision.outcome()) {
                    case ELIGIBLE -> false;
                    case INELIGIBLE -> finding.result() == org.visafit.conclusion.Result.NOT_MET;
                    case UNDETERMINED ->
                        finding.result() == org.visafit.conclusion.Result.UNKNOWN
                                || finding.result() == org.visafit.conclusion.Result.OPEN;
                })
                .map(finding -> finding.id() + ": " + finding.reason())
                .collect(Collectors.joining("; "));
    }

    private void open(Decision decision, Map<String, OpenKind> expected) {
        if (expected == null) return;
        Map<String, OpenKind> found = new LinkedHashMap<>();
        for (OpenPoint point : decision.open()) found.put(point.criterion(), point.kind());
        if (!new TreeMap<>(expected).equals(new TreeMap<>(found)))
            differ(decision.visa() + " open", new TreeMap<>(expected), new TreeMap<>(found), "");
    }

    private void tally(Decision decision, String id, Expectation.Range range) {
        String expected = range.low() + " to " + range.high();
        if (!known(id, expected, "statement", id, rules.statements(decision.visa()))) return;
        Optional<Tally> tally = decision.statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (tally.isEmpty()) differ(id, expected, "no statement", "");
        else if (range.low().compareTo(tally.get().low()) != 0
                || !same(range.high(), tally.get().high()))
            differ(
                    id,
                    expected,
                    tally.get().low() + " to " + tally.get().high(),
                    tally.get().lines().stream()
                            .map(line -> line.label() + " " + line.low() + " to " + line.high())
                            .collect(Collectors.joining(", ")));
    }

    private void text(Decision decision, String id, String text) {
        if (!known("notice " + id, text, "notice", id, rules.notices(decision.visa()))) return;
        List<String> said = decision.notices().stream()
                .filter(notice -> notice.id().equals(id))
                .map(Remark::text)
                .toList();
        if (said.stream().noneMatch(one -> one.contains(text))) differ("notice " + id, text, said, "");
    }

    private void fit(Decision decision, Expectation.Fit expected) {
        String visa = decision.visa();
        Fit found = decision.fit();
        if (found == null) {
            differ(visa + " fit", "a fit", "none, the rules have no fit model", "");
            return;
        }
        look(visa + " fit", expected.score(), found.score(), () -> added(found));
        look(visa + " fit, low", expected.low(), found.low(), () -> added(found));
        look(visa + " fit, high", expected.high(), found.high(), () -> added(found));
        look(visa + " fit, band", expected.band(), found.band(), () -> "");
        look(visa + " fit, confidence", expected.confidence(), found.confidence(), () -> "");
        if (expected.factors() != null)
            expected.factors().forEach((id, score) -> factor(decision, id, score, Fit.Factor::score));
        if (expected.ranges() != null)
            expected.ranges().forEach((id, range) -> {
                factor(decision, id, range.low(), Fit.Factor::low);
                factor(decision, id, range.high(), Fit.Factor::high);
            });
        if (expected.closed() != null)
            for (String id : new TreeSet<>(expected.closed()))
                if (known(visa + " " + id, "takes no part", "factor", id, rules.factors())
                        && found.factors().stream()
                                .anyMatch(factor -> factor.id().equals(id)))
                    differ(visa + " " + id, "takes no part", "takes part", "");
        if (expected.missed() != null) {
            List<String> missed =
                    expected.missed().stream().map(MustHave::name).sorted().toList();
            List<String> said = found.mustHavesMissed().stream()
                    .map(one -> one.substring(0, one.indexOf(':')))
                    .sorted()
                    .toList();
            if (!missed.equals(said)) differ(visa + " must-haves missed", missed, found.mustHavesMissed(), "");
        }
    }

    private void factor(Decision decision, String id, int expected, ToIntFunction<Fit.Factor> end) {
        if (!known(decision.visa() + " " + id, expected, "factor", id, rules.factors())) return;
        Optional<Fit.Factor> found = decision.fit().factors().stream()
                .filter(factor -> factor.id().equals(id))
                .findFirst();
        if (found.isEmpty()) differ(decision.visa() + " " + id, expected, "takes no part", "");
        else if (end.applyAsInt(found.get()) != expected)
            differ(
                    decision.visa() + " " + id,
                    expected,
                    found.get().score() + ", " + found.get().low() + " to "
                            + found.get().high(),
                    found.get().reason() + " [" + found.get().at() + "]");
    }

    private static String added(Fit fit) {
        return fit.factors().stream()
                .map(factor -> factor.id() + " " + factor.weight() + " times " + factor.score() + ", " + factor.low()
                        + " to " + factor.high())
                .collect(Collectors.joining("; "));
    }

    private void recommendation(RecommendationExpectation expected, Recommendation found) {
        if (found == null) {
            differ("recommendation", "one", "none, the rules have no fit model", "");
            return;
        }
        look("order", expected.order(), found.order(), () -> "");
        look("reachable", expected.reachable(), found.reachable(), () -> "");
        look("too close to call", expected.tooCloseToCall(), found.tooCloseToCall(), () -> "");
        look("decisive", expected.decisive(), found.decisive(), () -> "");
        look("none fits well", expected.noneFitsWell(), found.noneFitsWell(), () -> "");
        look("flips", expected.flips(), found.flips(), () -> "");
        look(
                "ask next",
                expected.askNext(),
                found.askNext().stream().map(Recommendation.Ask::fact).toList(),
                () -> "");
    }

    private void look(String what, Object expected, Object found, Supplier<String> why) {
        if (expected != null && !expected.equals(found)) differ(what, expected, found, why.get());
    }

    private static boolean same(java.math.BigDecimal one, java.math.BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private void differ(String what, Object expected, Object found, String why) {
        differences.add(new Difference(what, String.valueOf(expected), Objects.toString(found), why));
    }
}
