package org.visafit.rulepack.running;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.conclusion.Away;
import org.visafit.conclusion.CountedTo;
import org.visafit.conclusion.Line;
import org.visafit.conclusion.Span;
import org.visafit.conclusion.Sum;
import org.visafit.dossier.AsOf;
import org.visafit.dossier.NoInvitation;
import org.visafit.dossier.NoOffer;
import org.visafit.dossier.NoStaffing;
import org.visafit.dossier.None;
import org.visafit.dossier.Passport;
import org.visafit.dossier.Reading;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Test;

/** Follows what a rule matched down to the facts of the dossier. */
public final class Proof {
    private final CaseFacts facts;
    private final Map<Object, Firing> sources = new HashMap<>();
    private final Map<String, Set<Firing>> feeding = new HashMap<>();

    /**
     * A value that a rule read.
     *
     * @param at its place in the dossier, or the name of the fact and its component
     * @param value the value
     */
    public record Use(String at, Object value) {}

    public Proof(Run run) {
        this.facts = run.facts();
        run.firings().stream()
                .sorted(Comparator.comparing((Firing firing) -> firing.rule().name())
                        .thenComparing(firing -> firing.matched().toString()))
                .forEach(firing -> firing.inserted().forEach(inserted -> {
                    sources.putIfAbsent(inserted, firing);
                    String sum = sumOf(inserted);
                    if (sum != null)
                        feeding.computeIfAbsent(sum, id -> new LinkedHashSet<>())
                                .add(firing);
                }));
    }

    private static String sumOf(Object inserted) {
        if (inserted instanceof Line line) return line.statement();
        if (inserted instanceof Span span) return span.calendar();
        if (inserted instanceof Away away) return away.calendar();
        return inserted instanceof CountedTo to ? to.calendar() : null;
    }

    /** The facts of the dossier on which a firing rests, those of one item under the item's own place. */
    public List<Use> told(Firing firing, String item) {
        Map<String, Use> told = new LinkedHashMap<>();
        collect(firing, item, told, new LinkedHashSet<>());
        return List.copyOf(told.values());
    }

    private void collect(Firing firing, String item, Map<String, Use> told, Set<Firing> seen) {
        if (!seen.add(firing)) return;
        for (Matched matched : matched(firing, item)) {
            FactType.Kind kind = matched.condition().type().kind();
            if (matched.condition().type().told() || kind == FactType.Kind.CONTEXT || kind == FactType.Kind.NONE)
                for (Use use : uses(matched)) told.putIfAbsent(use.at(), use);
            else if (matched.fact() instanceof Sum sum)
                for (Firing source : feeding.getOrDefault(sum.id(), Set.of())) collect(source, null, told, seen);
            else if (sources.containsKey(matched.fact())) collect(sources.get(matched.fact()), item, told, seen);
        }
    }

    /** Every value that a firing read, of whatever fact. */
    public List<Use> matched(Firing firing) {
        List<Use> uses = new ArrayList<>();
        for (Matched matched : matched(firing, null)) uses.addAll(uses(matched));
        return uses;
    }

    private record Matched(Condition condition, Object fact, String place) {}

    private List<Matched> matched(Firing firing, String item) {
        List<Matched> all = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        int index = 0;
        for (Condition condition : firing.rule().conditions()) {
            if (condition.negated()) continue;
            Object fact = firing.matched().get(index++);
            String joined = condition.joined();
            String place = joined != null && places.containsKey(joined) ? places.get(joined) : placeOf(fact, item);
            if (condition.binding() != null) places.put(condition.binding(), place);
            for (Test test : condition.tests())
                if (place != null
                        && test instanceof Test.Binds binds
                        && binds.of() instanceof Operand.Component component)
                    places.put(binds.name(), place + "." + component.component().name());
            all.add(new Matched(condition, fact, place));
        }
        return all;
    }

    private String placeOf(Object fact, String item) {
        return item != null && fact.equals(facts.item(item)) ? item : facts.placeOf(fact);
    }

    private List<Use> uses(Matched matched) {
        if (matched.fact() instanceof AsOf asOf) return List.of(new Use("asOf", asOf.date()));
        if (matched.fact() instanceof Reading reading)
            return List.of(new Use("readings." + reading.visa(), reading.name()));
        if (matched.fact() instanceof None none) return List.of(new Use(none.list(), List.of()));
        if (matched.fact() instanceof NoOffer no) return List.of(new Use("offers", "none in " + no.country()));
        if (matched.fact() instanceof NoInvitation no)
            return List.of(new Use("invitations", "none from " + no.country()));
        if (matched.fact() instanceof Passport passport)
            return List.of(new Use(CaseFacts.NATIONALITIES, passport.nationality()));
        if (matched.fact() instanceof NoStaffing) return List.of(new Use("placements", "none staffed"));
        String place = matched.place() == null ? matched.condition().type().name() : matched.place();
        List<Use> uses = new ArrayList<>();
        for (String name : read(matched.condition())) {
            FactType.Component component =
                    matched.condition().type().components().get(name);
            Object value = component.of(matched.fact());
            if (value != null && !(value instanceof Record)) uses.add(new Use(place + "." + name, value));
        }
        return uses;
    }

    private static Set<String> read(Condition condition) {
        Set<String> read = new LinkedHashSet<>();
        condition.tests().forEach(test -> read(test, read));
        return read;
    }

    private static void read(Test test, Set<String> read) {
        if (test instanceof Test.Binds binds) read(List.of(binds.of()), read);
        else if (test instanceof Test.Compare compare) read(List.of(compare.left(), compare.right()), read);
        else if (test instanceof Test.OneOf oneOf) read(List.of(oneOf.left()), read);
        else if (test instanceof Test.Holds holds) read(List.of(holds.call()), read);
        else if (test instanceof Test.All all) all.tests().forEach(part -> read(part, read));
        else if (test instanceof Test.Any any) any.tests().forEach(part -> read(part, read));
    }

    private static void read(Collection<? extends Operand> operands, Set<String> read) {
        for (Operand operand : operands)
            if (operand instanceof Operand.Component component)
                read.add(component.component().name());
            else if (operand instanceof Operand.Measured measured && measured.of() == null)
                measured.measure().reads().forEach(path -> read.add(path.split("\\.")[0]));
    }
}
