package org.visafit.rulepack.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.visafit.conclusion.Concluded;

/** All rules of a pack, and who inserts what. */
public final class RuleModel {
    private final List<Rule> rules;
    private final Map<Rule.Key, Rule> byKey = new HashMap<>();
    private final Map<String, List<Insertion>> byCriterion = new TreeMap<>();
    private final Map<Class<?>, List<Insertion>> byType = new HashMap<>();

    /** One thing that one rule inserts. */
    public record Insertion(Rule rule, Call call) {}

    public RuleModel(List<Rule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(Rule::packageName)
                        .thenComparing(Rule::name)
                        .thenComparing(Rule::place))
                .toList();
        for (Rule rule : this.rules) {
            byKey.put(rule.key(), rule);
            for (Call call : rule.insertions()) {
                Insertion insertion = new Insertion(rule, call);
                byType.computeIfAbsent(call.function().getReturnType(), type -> new ArrayList<>())
                        .add(insertion);
                if (call.function().getReturnType() == Concluded.class && call.text(0) != null)
                    byCriterion
                            .computeIfAbsent(call.text(0), id -> new ArrayList<>())
                            .add(insertion);
            }
        }
    }

    /** Every rule, by package and name. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of that package and name; null: none. */
    public Rule rule(Rule.Key key) {
        return byKey.get(key);
    }

    /** What concludes on a criterion, by the names of the rules. */
    public List<Insertion> concluding(String criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }

    /** What inserts facts of a type, by the names of the rules. */
    public List<Insertion> inserting(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The criteria on which some rule concludes. */
    public List<String> concluded() {
        return List.copyOf(byCriterion.keySet());
    }
}
