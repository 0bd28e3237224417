package org.visafit.rulepack.running;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.base.InitialFact;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.problem.RuleFailure;

/** One Drools session: takes facts, fires phases, and notes every rule that fired. Must be closed. */
final class Engine implements AutoCloseable {
    private final RuleModel model;
    private final Budget budget;
    private final KieSession session;
    private final Set<Firing> firings = new LinkedHashSet<>();
    private final List<Object> inserted = new ArrayList<>();
    private String running = "";

    Engine(RulePack pack, Workload workload, Budget budget) {
        this.model = pack.model();
        this.budget = budget;
        this.session = pack.compiled().newKieSession();
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getRule() != null) inserted.add(event.getObject());
                workload.inserted(event.getObject());
            }
        });
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                running = event.getMatch().getRule().getName();
                budget.checkTime(running);
                inserted.clear();
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                note(event.getMatch().getRule(), event.getMatch().getObjects());
            }
        });
    }

    /** The engine puts a fact of its own in front where a rule begins with `not`, or has no conditions. */
    private void note(Rule fired, List<Object> matched) {
        var rule = model.rule(new org.visafit.rulepack.model.Rule.Key(fired.getPackageName(), fired.getName()));
        long patterns = rule.conditions().stream()
                .filter(condition -> !condition.negated())
                .count();
        List<Object> facts = matched.stream()
                .filter(fact -> !(fact instanceof InitialFact))
                .limit(patterns)
                .toList();
        firings.add(new Firing(rule, facts, inserted));
    }

    void insert(Collection<?> facts) {
        try {
            facts.forEach(session::insert);
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    void fire(Phase phase) {
        session.getAgenda().getAgendaGroup(phase.group()).setFocus();
        int most = budget.limits().firings();
        int fired;
        try {
            fired = session.fireAllRules(Math.min(most, Integer.MAX_VALUE - 1) + 1);
        } catch (RuntimeException e) {
            throw failure(e);
        }
        if (fired > most)
            throw new RuleFailure("phase \"" + phase.group() + "\" takes more than " + most + " firings; \"" + running
                    + "\" was running");
    }

    /**
     * Names the rule, not what it was told: the message of the engine may hold facts of a person. The engine wraps what its
     * listeners throw.
     */
    private RuleFailure failure(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof RuleFailure known) return known;
        String message = String.valueOf(thrown.getMessage());
        return model.rules().stream()
                .filter(rule -> message.contains(rule.name()))
                .max(Comparator.comparingInt(rule -> rule.name().length()))
                .map(RuleFailure::of)
                .orElseGet(() -> new RuleFailure("a rule failed while it ran, after \"" + running + "\""));
    }

    /** Every rule that fired so far; a rule that fired twice on equal facts counts once. */
    List<Firing> firings() {
        return List.copyOf(firings);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
