package org.visafit.rulepack.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.RolledUp;
import org.visafit.conclusion.Sum;
import org.visafit.dossier.NoInvitation;
import org.visafit.dossier.NoOffer;
import org.visafit.dossier.NoStaffing;
import org.visafit.dossier.None;
import org.visafit.dossier.Passport;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Firing;
import org.visafit.rulepack.running.Run;

/**
 * The facts that a condition may take: those that are there, those that may come to be there, and where it denies them those
 * that may go.
 */
final class Candidates {
    private final RuleModel model;
    private final CaseFacts facts;
    private final CaseReader reader;
    private final Doubts doubts;
    private final Map<Class<?>, Set<Object>> present = new HashMap<>();
    private final Map<FactType, List<Instance>> there = new IdentityHashMap<>();
    private final Map<Condition, List<Instance>> derived = new IdentityHashMap<>();
    private final Map<Condition, List<Instance>> doubted = new IdentityHashMap<>();
    /** Of a list that will not change, what is said of each item. */
    private final Map<List<Instance>, Map<Object, List<Instance>>> ofItems = new IdentityHashMap<>();

    Candidates(RulePack pack, Run run, CaseReader reader) {
        this.model = pack.model();
        this.facts = run.facts();
        this.reader = reader;
        this.doubts = new Doubts(model, run);
        pack.facts().forEach(this::add);
        facts.context().forEach(this::add);
        run.given().forEach(this::add);
        for (Firing firing : run.firings()) firing.inserted().forEach(this::add);
    }

    private void add(Object fact) {
        present.computeIfAbsent(fact.getClass(), type -> new LinkedHashSet<>()).add(fact);
    }

    /** What a condition may take, with these variables bound before it. */
    List<Instance> of(Condition condition, Map<String, Value> variables) {
        return ofItem(condition, any(condition, variables), variables);
    }

    /**
     * What may stand against a condition that denies. In phases "advice" and "fit" a denied fact is one that was not derived;
     * before, it is one that will never be.
     */
    List<Instance> against(Phase phase, Condition condition, Map<String, Value> variables) {
        if (phase.compareTo(Phase.ADVICE) >= 0) return ofItem(condition, there(condition.type()), variables);
        List<Instance> instances = any(condition, variables);
        List<Instance> against = instances == derived.get(condition)
                ? doubted.computeIfAbsent(condition, key -> doubts.doubted(instances))
                : doubts.doubted(instances);
        return ofItem(condition, against, variables);
    }

    /** Of what a condition may take, what may be said of the item that it is about. */
    private List<Instance> ofItem(Condition condition, List<Instance> instances, Map<String, Value> variables) {
        Test.Compare ofItem = condition.ofItem();
        if (ofItem == null || !(variables.get(((Operand.Bound) ofItem.right()).name()) instanceof Value.Known item))
            return instances;
        FactType.Component about = ((Operand.Component) ofItem.left()).component();
        boolean settled = instances == derived.get(condition) || instances == doubted.get(condition);
        return settled
                ? ofItems.computeIfAbsent(instances, key -> new HashMap<>())
                        .computeIfAbsent(item.value(), key -> ofItem(about, key, instances))
                : ofItem(about, item.value(), instances);
    }

    private static List<Instance> ofItem(FactType.Component about, Object item, List<Instance> instances) {
        return instances.stream()
                .filter(instance -> !(instance.component(about) instanceof Value.Known known)
                        || Objects.equals(item, known.value()))
                .toList();
    }

    private List<Instance> any(Condition condition, Map<String, Value> variables) {
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
            sums.add(
                    ((Sum) fact).complete()
                            ? sum
                            : new Instance.Moving(sum, reader.gaps().asks(((Sum) fact).id())));
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
        List<Insertion> insertions = model.inserting(condition);
        for (Insertion insertion : insertions) distinct.addAll(reader.possible(insertion));
        List<Instance> found = List.copyOf(distinct);
        if (insertions.stream().allMatch(insertion -> reader.hasRead(insertion.rule()))) derived.put(condition, found);
        return found;
    }
}
