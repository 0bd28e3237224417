package org.visafit.rulepack.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.rulepack.model.Doubt;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.running.Firing;
import org.visafit.rulepack.running.Run;

/**
 * The derived facts of a run that are there for want of others, and may go once these are told: that one registration may
 * name another passport than the next is sure only where both were told.
 */
final class Doubts {
    /** What to ask for each; nothing where it was derived without a doubt too. */
    private final Map<Object, Set<String>> asks = new HashMap<>();

    Doubts(RuleModel model, Run run) {
        for (Firing firing : run.firings()) {
            List<Doubt> doubts = model.doubts(firing.rule());
            if (doubts.isEmpty()) continue;
            Set<String> untold = untold(doubts, firing, run);
            for (Object fact : firing.inserted()) asks.merge(fact, untold, Doubts::both);
        }
        for (Firing firing : run.firings())
            if (model.doubts(firing.rule()).isEmpty()) firing.inserted().forEach(fact -> asks.replace(fact, Set.of()));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return Set.of();
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** What was not told of the facts that the rule compared. */
    private static Set<String> untold(List<Doubt> doubts, Firing firing, Run run) {
        Set<String> untold = new LinkedHashSet<>();
        for (Doubt doubt : doubts) {
            Object fact = firing.matched().get(doubt.matched());
            FactType.Component component =
                    Vocabulary.standard().typeOf(fact).components().get(doubt.component());
            if (component.of(fact) == null) untold.add(run.facts().placeOf(fact) + "." + component.name());
        }
        return untold;
    }

    /** The facts of a type, those that may go as such that may come to be there. */
    List<Instance> doubted(List<Instance> instances) {
        List<Instance> doubted = new ArrayList<>();
        for (Instance instance : instances) doubted.add(doubted(instance));
        return doubted;
    }

    private Instance doubted(Instance instance) {
        if (!(instance instanceof Instance.Present present)) return instance;
        Set<String> untold = asks.getOrDefault(present.fact(), Set.of());
        if (untold.isEmpty()) return instance;
        Map<String, Value> values = new HashMap<>();
        for (FactType.Component component : present.type().components().values())
            values.put(component.name(), present.component(component));
        return new Instance.Possible(values, List.copyOf(untold));
    }
}
