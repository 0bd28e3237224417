package org.visafit.rulepack.asking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.running.Run;

/**
 * Reads rules three-valued over a case that was run: a fact that was not told makes a test unknown, a fact that rules a
 * rule out drops it, and a derived fact that is not there is followed into the rules that would derive it.
 */
public final class CaseReader {
    private final RulePack pack;
    private final Budget budget;
    private final Gaps gaps;
    private final Candidates candidates;
    private final Map<Insertion, List<Instance>> possible = new IdentityHashMap<>();
    private final Map<Rule, List<Match>> read = new IdentityHashMap<>();
    /** What waits to be inserted, by the item that it would be said of. */
    private final Map<Insertion, Map<String, List<Waiting>>> waiting = new IdentityHashMap<>();
    /** The rules on whose reading others are read. */
    private final Set<Rule> beingRead = Collections.newSetFromMap(new IdentityHashMap<>());
    /** How often one of them was asked for again: what is read meanwhile is not the whole truth. */
    private int cuts;

    public CaseReader(RulePack pack, Run run) {
        this.pack = pack;
        this.budget = run.budget();
        this.gaps = new Gaps(pack.model(), run, this);
        this.candidates = new Candidates(pack, run, this);
    }

    /** Every way in which a rule's conditions hold or may come to hold. */
    List<Match> read(Rule rule) {
        List<Match> known = read.get(rule);
        if (known != null) return known;
        List<Match> matches = new ArrayList<>();
        if (!beingRead.add(rule)) {
            cuts++;
            return matches;
        }
        int before = cuts;
        try {
            join(rule, 0, new HashMap<>(), Judgement.TRUE, matches);
        } catch (FactType.CallFailed e) {
            throw RuleFailure.of(rule);
        } finally {
            beingRead.remove(rule);
        }
        if (cuts == before || beingRead.isEmpty()) read.put(rule, matches);
        return matches;
    }

    /** Whether a rule's conditions hold in some way: what the engine fires on. */
    public boolean fires(Rule rule) {
        return !firesOn(rule).isEmpty();
    }

    /** Every way in which a rule's conditions hold: the facts by the names that the rule gives them. */
    public Set<Map<String, Object>> firesOn(Rule rule) {
        Set<Map<String, Object>> ways = new LinkedHashSet<>();
        for (Match match : read(rule)) {
            if (match.truth() != Kleene.TRUE) continue;
            Map<String, Object> named = new TreeMap<>();
            for (Condition condition : rule.conditions())
                if (!condition.negated()
                        && condition.binding() != null
                        && match.variables().get(condition.binding()) instanceof Value.Known fact)
                    named.put(condition.binding(), fact.value());
            ways.add(named);
        }
        return ways;
    }

    private void join(Rule rule, int index, Map<String, Value> variables, Judgement soFar, List<Match> matches) {
        budget.checkTime(rule.name());
        if (index == rule.conditions().size()) {
            matches.add(new Match(soFar.truth(), variables, soFar.asks()));
            return;
        }
        Condition condition = rule.conditions().get(index);
        if (condition.negated()) {
            Judgement there = Judgement.any(
                    candidates.against(rule.phase(), condition, variables),
                    instance -> holds(condition, instance, new HashMap<>(variables)));
            Judgement without = soFar.and(there.not());
            if (without.truth() != Kleene.FALSE) join(rule, index + 1, variables, without, matches);
            return;
        }
        for (Instance instance : candidates.of(condition, variables)) {
            Map<String, Value> bound = new HashMap<>(variables);
            Judgement with = soFar.and(holds(condition, instance, bound));
            if (with.truth() != Kleene.FALSE) join(rule, index + 1, bound, with, matches);
        }
    }

    static Judgement holds(Condition condition, Instance instance, Map<String, Value> variables) {
        if (condition.binding() != null) variables.put(condition.binding(), instance.self());
        Evaluation evaluation = new Evaluation(instance, variables);
        Judgement there = instance instanceof Instance.Possible ? Judgement.unknown(instance.asks()) : Judgement.TRUE;
        return there.and(Judgement.all(condition.tests(), evaluation::judgement));
    }

    /** What an insertion may yet insert. */
    List<Instance> possible(Insertion insertion) {
        List<Instance> known = possible.get(insertion);
        if (known != null) return known;
        Set<Instance> distinct = new LinkedHashSet<>();
        for (Match match : waiting(insertion.rule()))
            distinct.add(new Instance.Possible(
                    calling(insertion, () -> Inserted.values(insertion.call(), match)), match.asks()));
        List<Instance> found = List.copyOf(distinct);
        if (hasRead(insertion.rule())) possible.put(insertion, found);
        return found;
    }

    /** Whether a rule was read to its end, so that what it may yet insert will not change. */
    boolean hasRead(Rule rule) {
        return read.containsKey(rule);
    }

    Candidates candidates() {
        return candidates;
    }

    Gaps gaps() {
        return gaps;
    }

    /** What waits for facts before it can be concluded on a criterion, of an item or of the case. */
    List<Waiting> waiting(String criterion, String item) {
        return waiting(pack.model().concluding(criterion), item);
    }

    /** What waits for facts before it can be inserted, of an item or of the case. */
    List<Waiting> waiting(List<Insertion> insertions, String item) {
        List<Waiting> waiting = new ArrayList<>();
        for (Insertion insertion : insertions) {
            Map<String, List<Waiting>> byItem = byItem(insertion);
            waiting.addAll(byItem.getOrDefault(Inserted.EVERY, List.of()));
            if (item != null) waiting.addAll(byItem.getOrDefault(item, List.of()));
        }
        return waiting;
    }

    private Map<String, List<Waiting>> byItem(Insertion insertion) {
        Map<String, List<Waiting>> known = waiting.get(insertion);
        if (known != null) return known;
        Map<String, List<Waiting>> byItem = new HashMap<>();
        for (Match match : waiting(insertion.rule()))
            byItem.computeIfAbsent(
                            calling(insertion, () -> Inserted.concerned(insertion.call(), match)),
                            item -> new ArrayList<>())
                    .add(new Waiting(
                            insertion.rule(),
                            match.asks(),
                            calling(insertion, () -> Inserted.results(insertion.call(), match))));
        if (hasRead(insertion.rule())) waiting.put(insertion, byItem);
        return byItem;
    }

    private List<Match> waiting(Rule rule) {
        return read(rule).stream()
                .filter(match -> match.truth() == Kleene.UNKNOWN)
                .toList();
    }

    /** What an insertion would insert may ask a measure, as its conditions do. */
    private static <T> T calling(Insertion insertion, Supplier<T> what) {
        try {
            return what.get();
        } catch (FactType.CallFailed e) {
            throw RuleFailure.of(insertion.rule());
        }
    }
}
