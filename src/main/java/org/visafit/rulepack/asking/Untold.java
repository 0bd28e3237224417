package org.visafit.rulepack.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.running.CaseFacts;

/** Finds what a rule of phase "fit" made its verdict without: facts that were not told, and derivations that wait. */
final class Untold {
    private final CaseReader reader;
    private final CaseFacts facts;

    Untold(CaseReader reader, CaseFacts facts) {
        this.reader = reader;
        this.facts = facts;
    }

    List<String> behind(Rule rule) {
        Set<String> asks = new LinkedHashSet<>();
        try {
            for (Match match : reader.read(rule))
                for (Condition condition : rule.conditions()) asks.addAll(behind(condition, match));
        } catch (FactType.CallFailed e) {
            throw RuleFailure.of(rule);
        }
        return List.copyOf(asks);
    }

    private List<String> behind(Condition condition, Match match) {
        return switch (condition.type().kind()) {
            case DERIVED -> condition.negated() ? awaited(condition, match) : List.of();
            case ONCE -> ofItem(condition, facts.once(condition.type()));
            case LISTED -> inLists(condition);
            default -> List.of();
        };
    }

    /** What would derive the fact that a condition denies. */
    private List<String> awaited(Condition condition, Match match) {
        return reader.candidates().of(condition, match.variables()).stream()
                .filter(instance -> CaseReader.holds(condition, instance, new HashMap<>(match.variables()))
                                .truth()
                        != Kleene.FALSE)
                .flatMap(instance -> instance.asks().stream())
                .toList();
    }

    private static List<String> ofItem(Condition condition, CaseFacts.Item item) {
        return components(condition).stream()
                .filter(component ->
                        condition.type().components().get(component).of(item.fact()) == null)
                .map(component -> item.place() + "." + component)
                .toList();
    }

    private List<String> inLists(Condition condition) {
        List<String> asks = new ArrayList<>();
        for (String list : condition.type().places())
            if (facts.items(list) != null)
                for (CaseFacts.Item item : facts.items(list))
                    if (holds(condition, item)) asks.addAll(ofItem(condition, item));
        return asks;
    }

    private static boolean holds(Condition condition, CaseFacts.Item item) {
        return CaseReader.holds(condition, Candidates.present(condition.type(), item), new HashMap<>())
                        .truth()
                == Kleene.TRUE;
    }

    /** The components of which a condition says that they were not told. */
    private static List<String> components(Condition condition) {
        List<String> components = new ArrayList<>();
        condition.tests().forEach(test -> collect(test, components));
        return components;
    }

    private static void collect(Test test, List<String> components) {
        if (test instanceof Test.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.right() instanceof Operand.Literal literal
                && literal.value() == null
                && compare.left() instanceof Operand.Component component)
            components.add(component.component().name());
        else if (test instanceof Test.All all) all.tests().forEach(part -> collect(part, components));
        else if (test instanceof Test.Any any) any.tests().forEach(part -> collect(part, components));
    }
}
