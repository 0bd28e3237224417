package org.visafit.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.visafit.Assessment;
import org.visafit.Decision;
import org.visafit.Finding;
import org.visafit.OpenPoint;
import org.visafit.Outcome;
import org.visafit.Tally;
import org.visafit.conclusion.OpenKind;
import org.visafit.io.Expectation;

/** Holds an assessment against what an example expects. */
final class Comparison {
    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(Example example, Assessment assessment) {
        Comparison comparison = new Comparison();
        new TreeMap<>(example.expect()).forEach((visa, expected) -> {
            Optional<Decision> decision = assessment.decisions().stream()
                    .filter(one -> one.visa().equals(visa))
                    .findFirst();
            if (decision.isEmpty()) comparison.differ(visa, "a decision", "none, the rules know no such visa", "");
            else comparison.compare(decision.get(), expected);
        });
        return comparison.differences;
    }

    private void compare(Decision decision, Expectation expected) {
        if (expected.outcome() != null && expected.outcome() != decision.outcome())
            differ(decision.visa() + " outcome", expected.outcome(), decision.outcome(), carrying(decision));
        if (expected.underReadings() != null)
            expected.underReadings().forEach((reading, outcome) -> {
                Outcome found = decision.underReadings().get(reading);
                if (found != outcome) differ(decision.visa() + " under " + reading, outcome, found, "");
            });
        if (expected.criteria() != null)
            expected.criteria().forEach((criterion, result) -> {
                String[] subject = criterion.split(" ", 2);
                Optional<Finding> finding = decision.criterion(subject[0], subject.length > 1 ? subject[1] : null);
                if (finding.isEmpty()) differ(criterion, result, "no such criterion", "");
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
                if (found != said) differ("notice " + id, said ? "said" : "not said", found ? "said" : "not said", "");
            });
        if (expected.statements() != null) expected.statements().forEach((id, range) -> tally(decision, id, range));
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
        Optional<Tally> tally = decision.statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (tally.isEmpty()) differ(id, range, "no such statement", "");
        else if (range.low().compareTo(tally.get().low()) != 0
                || !same(range.high(), tally.get().high()))
            differ(
                    id,
                    range.low() + " to " + range.high(),
                    tally.get().low() + " to " + tally.get().high(),
                    tally.get().lines().stream()
                            .map(line -> line.label() + " " + line.low() + " to " + line.high())
                            .collect(Collectors.joining(", ")));
    }

    private static boolean same(java.math.BigDecimal one, java.math.BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private void differ(String what, Object expected, Object found, String why) {
        differences.add(new Difference(what, String.valueOf(expected), Objects.toString(found), why));
    }
}
