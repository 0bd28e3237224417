package org.visafit.rulepack.running;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.problem.RuleFailure;

/** One Drools session: takes facts, fires phases, and notes every rule that fired. Must be closed. */
final class Engine implements AutoCloseable {
    /** How often rules may fire in one phase before the pack counts as one that does not end. */
    static final int LIMIT = 100_000;

    private final RuleModel model;
    private final KieSession session;
    private final Set<Firing> firings = new LinkedHashSet<>();
    private final List<Object> inserted = new ArrayList<>();
    private String running = "";

    Engine(KieBase base, RuleModel model) {
        this.model = model;
        this.session = base.newKieSession();
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getRule() != null) inserted.add(event.getObject());
            }
        });
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                running = event.getMatch().getRule().getName();
                inserted.clear();
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                note(event.getMatch().getRule(), event.getMatch().getObjects());
            }
        });
    }

    private void note(Rule fired, List<Object> matched) {
        var rule = model.rule(new org.visafit.rulepack.model.Rule.Key(fired.getPackageName(), fired.getName()));
        long patterns = rule.conditions().stream()
                .filter(condition -> !condition.negated())
                .count();
        List<Object> facts = patterns == 0 ? List.of() : matched.subList(0, (int) patterns);
        firings.add(new Firing(rule, facts, inserted));
    }

    void insert(Collection<?> facts) {
        facts.forEach(session::insert);
    }

    void fire(Phase phase) {
        session.getAgenda().getAgendaGroup(phase.group()).setFocus();
        int fired;
        try {
            fired = session.fireAllRules(LIMIT);
        } catch (RuntimeException e) {
            throw new RuleFailure(failed(e));
        }
        if (fired >= LIMIT)
            throw new RuleFailure("phase \"" + phase.group() + "\" does not end: after " + LIMIT + " firings \""
                    + running + "\" was still running");
    }

    /** Names the rule, not what it was told: the message of the engine may hold facts of a person. */
    private String failed(RuntimeException cause) {
        String message = String.valueOf(cause.getMessage());
        for (var rule : model.rules())
            if (message.contains(rule.name()))
                return "the rule \"" + rule.name() + "\" (" + rule.place().fileAndLine() + ") failed while it ran";
        return "a rule failed while it ran, after \"" + running + "\"";
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
