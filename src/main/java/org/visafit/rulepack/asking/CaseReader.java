package org.visafit.rulepack.asking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.RolledUp;
import org.visafit.conclusion.Sum;
import org.visafit.dossier.NoInvitation;
import org.visafit.dossier.NoOffer;
import org.visafit.dossier.NoStaffing;
import org.visafit.dossier.None;
import org.visafit.dossier.Passport;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Firing;
import org.visafit.rulepack.running.Run;

/**
 * Reads rules three-valued over a case that was run: a fact that was not told makes a test unknown, a fact that rules a
 * rule out drops it, and a derived fact that is not there is followed into the rules that would derive it.
 */
public final class CaseReader {
    private final RulePack pack;
    private final CaseFacts facts;
    private final Budget budget;
    private final Gaps gaps;
    private final Doubts doubts;
    private final Map<Class<?>, Set<Object>> present = new HashMap<>();
    private final Map<FactType, List<Instance>> there = new IdentityHashMap<>();
    private final Map<Insertion, List<Instance>> possible = new IdentityHashMap<>();
    private final Map<Rule, List<Match>> read = new IdentityHashMap<>();
    private final Map<Condition, List<Instance>> derived = new IdentityHashMap<>();
    private final Map<Condition, List<Instance>> doubted = new IdentityHashMap<>();
    private final Map<Condition, Map<Object, List<Instance>>> ofItems = new IdentityHashMap<>();
    /** The rules on whose reading others are read. */
    private final Set<Rule> beingRead = Collections.newSetFromMap(new IdentityHashMap<>());
    /** How often one of them was asked for again: what is read meanwhile is not the whole truth. */
    private int cuts;

    public CaseReader(RulePack pack, Run run) {
        this.pack = pack;
        this.facts = run.facts();
        this.budget = run.budget();
        this.gaps = new Gaps(pack.model(), run, this);
        this.doubts = new Doubts(pack.model(), run);
        pack.facts().forEach(this::add);
        facts.context().forEach(this::add);
        run.given().forEach(this::add);
        for (Firing firing : run.firings()) firing.inserted().forEach(this::add);
    }

    private void add(Object fact) {
        present.computeIfAbsent(fact.getClass(), type -> new LinkedHashSet<>()).add(fact);
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

    /** In phases "advice" and "fit" a denied fact is one that was not derived; before, it is one that will never be. */
    private void join(Rule rule, int index, Map<String, Value> variables, Judgement soFar, List<Match> matches) {
        budget.checkTime(rule.name());
        if (index == rule.conditions().size()) {
            matches.add(new Match(soFar.truth(), variables, soFar.asks()));
            return;
        }
        Condition condition = rule.conditions().get(index);
        List<Instance> instances = ofItem(condition, instances(rule, condition, variables), variables);
        if (condition.negated()) {
            Judgement there =
                    Judgement.any(instances, instance -> holds(condition, instance, new HashMap<>(variables)));
            Judgement without = soFar.and(there.not());
            if (without.truth() != Kleene.FALSE) join(rule, index + 1, variables, without, matches);
            return;
        }
        for (Instance instance : instances) {
            Map<String, Value> bound = new HashMap<>(variables);
            Judgement with = soFar.and(holds(condition, instance, bound));
            if (with.truth() != Kleene.FALSE) join(rule, index + 1, bound, with, matches);
        }
    }

    private List<Instance> instances(Rule rule, Condition condition, Map<String, Value> variables) {
        if (!condition.negated()) return instances(condition, variables);
        if (rule.phase().compareTo(Phase.ADVICE) >= 0) return there(condition.type());
        List<Instance> instances = instances(condition, variables);
        return instances == derived.get(condition)
                ? doubted.computeIfAbsent(condition, key -> doubts.doubted(instances))
                : doubts.doubted(instances);
    }

    /** Of what a condition may take, what may be said of the item that it is about. */
    private List<Instance> ofItem(Condition condition, List<Instance> instances, Map<String, Value> variables) {
        Test.Compare ofItem = condition.ofItem();
        if (ofItem == null || !(variables.get(((Operand.Bound) ofItem.right()).name()) instanceof Value.Known item))
            return instances;
        FactType.Component about = ((Operand.Component) ofItem.left()).component();
        boolean settled = instances == derived.get(condition) || instances == doubted.get(condition);
        return settled
                ? ofItems.computeIfAbsent(condition, key -> new HashMap<>())
                        .computeIfAbsent(item.value(), key -> ofItem(about, key, instances))
                : ofItem(about, item.value(), instances);
    }

    private static List<Instance> ofItem(FactType.Component about, Object item, List<Instance> instances) {
        return instances.stream()
                .filter(instance -> !(instance.component(about) instanceof Value.Known known)
                        || Objects.equals(item, known.value()))
                .toList();
    }

    static Judgement holds(Condition condition, Instance instance, Map<String, Value> variables) {
        if (condition.binding() != null) variables.put(condition.binding(), instance.self());
        Evaluation evaluation = new Evaluation(instance, variables);
        Judgement there = instance instanceof Instance.Possible ? Judgement.unknown(instance.asks()) : Judgement.TRUE;
        return there.and(Judgement.all(condition.tests(), evaluation::judgement));
    }

    List<Instance> instances(Condition condition, Map<String, Value> variables) {
        FactType type = condition.type();
        return switch (type.kind()) {
            case ONCE -> List.of(present(type, facts.once(type)));
            case LISTED -> listed(type);
            case NESTED -> nested(type, variables.get(condition.joined()));
            case NONE -> none(type);
            case SUM -> sums(condition);
            case ROLLED_UP -> rolledUp(type);
            case CONCLUDED, DERIVED -> derived(condition);
            case CONTEXT, ROW -> there(type);
        };
    }

    static Instance present(FactType type, CaseFacts.Item item) {
        return new Instance.Present(type, item.fact(), item.place());
    }

    private List<Instance> there(FactType type) {
        return there.computeIfAbsent(
                type,
                key -> present.getOrDefault(key.type(), Set.of()).stream()
                        .<Instance>map(fact -> new Instance.Present(key, fact, null))
                        .toList());
    }

    private List<Instance> listed(FactType type) {
        List<Instance> listed = new ArrayList<>();
        for (String list : type.places()) {
            List<CaseFacts.Item> items = facts.items(list);
            if (items == null) listed.add(new Instance.Possible(Map.of(), List.of(list)));
            else items.forEach(item -> listed.add(present(type, item)));
        }
        return listed;
    }

    /** A record that was joined; through a derived fact it comes without its place. */
    private List<Instance> nested(FactType type, Value joined) {
        if (joined instanceof Value.Known known) {
            if (known.value() == null) return List.of();
            String place = known.place() == null ? facts.placeOf(known.value()) : known.place();
            return List.of(new Instance.Present(type, known.value(), place));
        }
        return List.of(new Instance.Possible(Map.of(), joined.asks()));
    }

    private List<Instance> none(FactType type) {
        List<Instance> none = new ArrayList<>(there(type));
        if (type.type() == None.class) {
            for (String list : Vocabulary.standard().lists().keySet())
                if (facts.items(list) == null)
                    none.add(new Instance.Possible(Map.of("list", Value.known(list)), List.of(list)));
        } else if (type.type() == NoOffer.class) {
            for (String country : facts.countries())
                if (facts.offered(country) == null)
                    none.add(new Instance.Possible(Map.of("country", Value.known(country)), facts.askWhetherOffered()));
        } else if (type.type() == NoInvitation.class) {
            for (String country : facts.countries())
                if (facts.invited(country) == null)
                    none.add(new Instance.Possible(Map.of("country", Value.known(country)), facts.askWhetherInvited()));
        } else if (type.type() == NoStaffing.class && facts.staffed() == null)
            none.add(new Instance.Possible(Map.of(), facts.askWhetherStaffed()));
        else if (type.type() == Passport.class && facts.nationalitiesUntold())
            none.add(new Instance.Possible(Map.of(), List.of(CaseFacts.NATIONALITIES)));
        return none;
    }

    private List<Instance> sums(Condition condition) {
        FactType type = condition.type();
        Set<Object> ids = condition.taking("id");
        List<Instance> sums = new ArrayList<>();
        for (Object fact : present.getOrDefault(type.type(), Set.of())) {
            if (!ids.isEmpty() && !ids.contains(((Sum) fact).id())) continue;
            Instance.Present sum = new Instance.Present(type, fact, null);
            sums.add(((Sum) fact).complete() ? sum : new Instance.Moving(sum, gaps.asks(((Sum) fact).id())));
        }
        return sums;
    }

    private List<Instance> rolledUp(FactType type) {
        List<Instance> results = new ArrayList<>();
        for (Object fact : present.getOrDefault(type.type(), Set.of())) {
            RolledUp result = (RolledUp) fact;
            results.add(
                    result.result() == Result.UNKNOWN
                            ? new Instance.Possible(Map.of("criterion", Value.known(result.criterion())), List.of())
                            : new Instance.Present(type, fact, null));
        }
        return results;
    }

    private List<Instance> derived(Condition condition) {
        List<Instance> known = derived.get(condition);
        if (known != null) return known;
        Set<Instance> distinct = new LinkedHashSet<>(there(condition.type()));
        List<Insertion> insertions = pack.model().inserting(condition);
        for (Insertion insertion : insertions) distinct.addAll(possible(insertion));
        List<Instance> found = List.copyOf(distinct);
        if (insertions.stream().allMatch(insertion -> read.containsKey(insertion.rule())))
            derived.put(condition, found);
        return found;
    }

    private List<Instance> possible(Insertion insertion) {
        List<Instance> known = possible.get(insertion);
        if (known != null) return known;
        Set<Instance> distinct = new LinkedHashSet<>();
        for (Match match : waiting(insertion.rule()))
            distinct.add(new Instance.Possible(
                    calling(insertion, () -> Inserted.values(insertion.call(), match)), match.asks()));
        List<Instance> found = List.copyOf(distinct);
        if (read.containsKey(insertion.rule())) possible.put(insertion, found);
        return found;
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
        for (Insertion insertion : insertions)
            for (Match match : waiting(insertion.rule()))
                if (calling(insertion, () -> Inserted.concerns(insertion.call(), match, item)))
                    waiting.add(new Waiting(
                            insertion.rule(),
                            match.asks(),
                            calling(insertion, () -> Inserted.results(insertion.call(), match))));
        return waiting;
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
