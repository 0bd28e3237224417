package org.visafit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visafit.conclusion.Concluded;
import org.visafit.conclusion.Line;
import org.visafit.conclusion.Notice;
import org.visafit.conclusion.Wording;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.running.Firing;
import org.visafit.rulepack.running.Proof;
import org.visafit.rulepack.running.Run;

/** Every rule that fired, and the rows of tables that were read, in the order of phases and then of what they prove. */
final class Trace {
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.rule().phase())
            .thenComparing(entry -> String.join("\n", entry.step().concluded()))
            .thenComparing(entry -> entry.rule().name())
            .thenComparing(entry -> entry.step().matched().toString());

    private Trace() {}

    private record Entry(Rule rule, Step step) {}

    static List<Step> of(RulePack pack, Run run, Proof proof) {
        List<Entry> entries = new ArrayList<>();
        Map<Rule, List<Object>> rowsRead = new LinkedHashMap<>();
        Map<Object, Row> rows = new LinkedHashMap<>();
        pack.rows().forEach(row -> rows.putIfAbsent(row.fact(), row));
        for (Firing firing : run.firings()) {
            List<Fact> matched = proof.matched(firing).stream()
                    .map(use -> new Fact(use.at(), use.value()))
                    .toList();
            entries.add(entry(
                    firing.rule(),
                    matched,
                    firing.inserted().stream()
                            .map(inserted -> said(inserted, run))
                            .toList()));
            for (Object fact : firing.matched())
                if (rows.containsKey(fact))
                    rowsRead.computeIfAbsent(rows.get(fact).rule(), rule -> new ArrayList<>())
                            .add(fact);
        }
        rowsRead.forEach((rule, facts) -> entries.add(entry(
                rule,
                List.of(),
                facts.stream().distinct().map(fact -> said(fact, run)).sorted().toList())));
        return entries.stream().sorted(ORDER).map(Entry::step).distinct().toList();
    }

    private static Entry entry(Rule rule, List<Fact> matched, List<String> concluded) {
        return new Entry(
                rule,
                new Step(rule.name(), rule.place().fileAndLine(), rule.law().citation(), matched, concluded));
    }

    private static String said(Object inserted, Run run) {
        if (inserted instanceof Concluded concluded)
            return concluded.criterion() + of(concluded.item(), run) + " " + concluded.result()
                    + (concluded.kind() == null ? "" : " " + concluded.kind()) + ": " + concluded.reason();
        if (inserted instanceof Notice notice) return notice.id() + " " + notice.kind() + ": " + notice.text();
        if (inserted instanceof Line line)
            return line.statement() + of(line.item(), run) + " " + line.label() + ": " + Wording.of(line.low())
                    + (line.low().compareTo(line.high()) == 0 ? "" : " to " + Wording.of(line.high())) + ", "
                    + line.reason();
        FactType type = Vocabulary.standard().typeOf(inserted);
        return type == null ? inserted.getClass().getSimpleName() : derived(type, inserted, run);
    }

    private static String of(Object item, Run run) {
        return item == null ? "" : " of " + run.facts().placeOf(item);
    }

    private static String derived(FactType type, Object fact, Run run) {
        return type.name()
                + type.components().values().stream()
                        .filter(component -> component.of(fact) != null)
                        .map(component -> {
                            String place = run.facts().placeOf(component.of(fact));
                            return component.name() + " " + (place == null ? Wording.of(component.of(fact)) : place);
                        })
                        .collect(Collectors.joining(", ", "( ", " )"));
    }
}
