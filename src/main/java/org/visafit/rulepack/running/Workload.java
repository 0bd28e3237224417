package org.visafit.rulepack.running;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.dossier.InvalidFact;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.RuleFailure;

/**
 * Bounds how many combinations of facts the rules have to look at, all together: items and rows before a case is run, facts
 * that rules insert as they are inserted.
 */
final class Workload {
    /** The components that say what a fact is about: facts with different ones are counted apart. */
    private static final Set<String> TELLING = Set.of("criterion", "about", "id", "name");

    private final Limits limits;
    private double total;
    private Load most;
    private final Map<Kept, Count> counts = new HashMap<>();
    private final Map<Class<?>, Set<FactType.Component>> telling = new HashMap<>();

    /** What is counted together: facts of a type, or those of which one component has one value. */
    private record Kept(Class<?> type, FactType.Component component, Object value) {}

    private static final class Count {
        private int facts;
        private final Set<Load> loads = new LinkedHashSet<>();
        private final Map<FactType.Component, OfItems> ofItems = new LinkedHashMap<>();
    }

    /** Facts by the item of which they are said. */
    private static final class OfItems {
        private final Map<Object, Integer> facts = new HashMap<>();
        private int most;

        void add(Object item) {
            if (item != null) most = Math.max(most, facts.merge(item, 1, Integer::sum));
        }
    }

    /** What one pattern may match; where it takes what is said of one item, the component that names the item. */
    private record Pattern(List<Count> counts, FactType.Component item) {
        /** The most facts that it may match, once the patterns before it have matched. */
        int most() {
            return counts.stream()
                    .mapToInt(count -> item == null ? count.facts : count.ofItems.get(item).most)
                    .sum();
        }
    }

    /** What a rule looks at: its items and rows, and for each other pattern what may match it. */
    private static final class Load {
        private final Rule rule;
        private final List<Pattern> patterns = new ArrayList<>();
        private double told = 1;
        private double noted;

        private Load(Rule rule) {
            this.rule = rule;
        }

        private double combinations() {
            double combinations = told;
            for (Pattern pattern : patterns) combinations *= Math.max(1, pattern.most());
            return combinations;
        }
    }

    /**
     * Takes the measure of a case.
     *
     * @throws InvalidFact if the lists of the dossier hold too many items
     * @throws RuleFailure if a rule would explode on them; it names the rule
     */
    Workload(RulePack pack, CaseFacts facts, Limits limits) {
        this.limits = limits;
        int items = Vocabulary.standard().lists().keySet().stream()
                .mapToInt(list -> size(facts, list))
                .sum();
        if (items > limits.items())
            throw new InvalidFact(
                    List.of(Collections.max(
                            Vocabulary.standard().lists().keySet(),
                            Comparator.comparingInt(list -> size(facts, list)))),
                    "the lists of a dossier hold at most " + limits.items() + " items together");
        for (Rule rule : pack.model().rules()) {
            Load load = new Load(rule);
            for (Condition condition : rule.conditions()) add(condition, load, pack, facts);
            check(load);
        }
    }

    /**
     * Notes a fact that was inserted while the case runs.
     *
     * @throws RuleFailure if a rule would now explode; it names the rule
     */
    void inserted(Object fact) {
        note(new Kept(fact.getClass(), null, null), fact);
        for (FactType.Component component : telling.getOrDefault(fact.getClass(), Set.of()))
            note(new Kept(fact.getClass(), component, component.of(fact)), fact);
    }

    private void note(Kept kept, Object fact) {
        Count count = counts.get(kept);
        if (count == null) return;
        count.facts++;
        count.ofItems.forEach((component, facts) -> facts.add(component.of(fact)));
        count.loads.forEach(this::check);
    }

    private void check(Load load) {
        double combinations = load.combinations();
        total += combinations - load.noted;
        load.noted = combinations;
        if (most == null || combinations > most.noted) most = load;
        if (total > limits.combinations())
            throw new RuleFailure("the rule \"" + most.rule.name() + "\" ("
                    + most.rule.place().fileAndLine()
                    + ") would look at too many combinations of facts, with the other rules more than "
                    + limits.combinations() + "; join its patterns");
    }

    private void add(Condition condition, Load load, RulePack pack, CaseFacts facts) {
        FactType type = condition.type();
        if (condition.joined() != null) return;
        switch (type.kind()) {
            case ONCE, NESTED -> {}
            case LISTED ->
                load.told *= Math.max(
                        1,
                        type.places().stream()
                                .mapToInt(list -> size(facts, list))
                                .sum());
            case ROW -> load.told *= Math.max(1, pack.rowsFitting(condition));
            default -> {
                Test.Compare ofItem = condition.ofItem();
                if (ofItem != null && condition.negated() && condition.tests().size() == 1) return;
                FactType.Component item = ofItem == null ? null : ((Operand.Component) ofItem.left()).component();
                List<Count> of = kept(condition).stream()
                        .map(kept -> counts.computeIfAbsent(kept, key -> new Count()))
                        .toList();
                for (Count count : of) {
                    count.loads.add(load);
                    if (item != null) count.ofItems.computeIfAbsent(item, key -> new OfItems());
                }
                load.patterns.add(new Pattern(of, item));
            }
        }
    }

    private static int size(CaseFacts facts, String list) {
        List<CaseFacts.Item> items = facts.items(list);
        return items == null ? 0 : items.size();
    }

    /** What a pattern may match, by the values that are literally written. */
    private Set<Kept> kept(Condition condition) {
        for (Test test : condition.tests())
            if (test instanceof Test.Compare compare && compare.operator() == Operator.EQUAL) {
                Set<Kept> kept = kept(condition.type(), compare.left(), List.of(compare.right()));
                if (!kept.isEmpty()) return kept;
            } else if (test instanceof Test.OneOf oneOf && !oneOf.negated()) {
                Set<Kept> kept = kept(condition.type(), oneOf.left(), oneOf.values());
                if (!kept.isEmpty()) return kept;
            }
        return Set.of(new Kept(condition.type().type(), null, null));
    }

    private Set<Kept> kept(FactType type, Operand left, List<Operand> values) {
        if (!(left instanceof Operand.Component of)
                || !TELLING.contains(of.component().name())
                || !values.stream().allMatch(Operand.Literal.class::isInstance)) return Set.of();
        telling.computeIfAbsent(type.type(), key -> new LinkedHashSet<>()).add(of.component());
        Set<Kept> kept = new LinkedHashSet<>();
        for (Operand value : values) kept.add(new Kept(type.type(), of.component(), ((Operand.Literal) value).value()));
        return kept;
    }
}
