package org.visafit.rulepack.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.visafit.conclusion.Concluded;

/** All rules of a pack, and who inserts what. */
public final class RuleModel {
    private final List<Rule> rules;
    private final Map<Rule.Key, Rule> byKey = new HashMap<>();
    private final Map<String, List<Insertion>> byCriterion = new TreeMap<>();
    private final Map<Class<?>, List<Insertion>> byType = new HashMap<>();
    private final Map<Condition, List<Insertion>> byCondition = new IdentityHashMap<>();
    private final Map<Rule, List<Doubt>> doubts = new HashMap<>();

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
        for (Rule rule : this.rules) {
            for (Condition condition : rule.conditions())
                byCondition.put(
                        condition,
                        inserting(condition.type().type()).stream()
                                .filter(insertion -> fits(insertion.call(), condition))
                                .toList());
            doubts.put(rule, Doubt.of(rule.conditions()));
        }
    }

    /** Whether a condition may take what a call makes, by the values written in both. */
    private static boolean fits(Call call, Condition condition) {
        Class<?> made = call.function().getReturnType();
        if (made == Concluded.class) return fits(call.text(0), condition.taking("criterion"));
        RecordComponent[] components = made.getRecordComponents();
        for (int i = 0; i < components.length && i < call.arguments().size(); i++)
            if (isName(components[i].getType())
                    && call.arguments().get(i) instanceof Operand.Literal literal
                    && !fits(literal.value(), condition.taking(components[i].getName()))) return false;
        return true;
    }

    /** Whether values of a type are equal only where they are written alike, as numbers and days are not. */
    private static boolean isName(Class<?> type) {
        return type == String.class || type.isEnum();
    }

    private static boolean fits(Object value, Set<Object> taken) {
        return taken.isEmpty() || taken.contains(value);
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

    /** What inserts facts that a condition of one of the rules may take, by the names of the rules. */
    public List<Insertion> inserting(Condition condition) {
        return byCondition.get(condition);
    }

    /** The components for want of which what a rule inserts may be there, and no longer once they are told. */
    public List<Doubt> doubts(Rule rule) {
        return doubts.get(rule);
    }

    /** The criteria on which some rule concludes. */
    public List<String> concluded() {
        return List.copyOf(byCriterion.keySet());
    }
}
