package org.visafit.rulepack.running;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.visafit.conclusion.Calendar;
import org.visafit.conclusion.RolledUp;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Takes;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Phase;

/** One case run through the phases of a pack. */
public final class Run {
    private final RulePack pack;
    private final CaseFacts facts;
    private final Budget budget;
    private final Map<String, Node> trees = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Almanac.Count> counts = new LinkedHashMap<>();
    private final List<Object> given = new ArrayList<>();
    private List<Firing> firings = List.of();

    private Run(RulePack pack, CaseFacts facts, Budget budget) {
        this.pack = pack;
        this.facts = facts;
        this.budget = budget;
    }

    /**
     * Runs a case as far as the tree.
     *
     * @throws org.visafit.rulepack.problem.RuleFailure if a rule fails, does not end within the budget, or contradicts another
     */
    public static Run decide(RulePack pack, CaseFacts facts, Budget budget) {
        Run run = new Run(pack, facts, budget);
        try (Engine engine = new Engine(pack, new Workload(pack, facts, budget.limits()), budget)) {
            run.decide(engine);
        }
        return run;
    }

    /**
     * Runs a case to the end.
     *
     * @throws org.visafit.rulepack.problem.RuleFailure if a rule fails, does not end within the budget, or contradicts another
     */
    public static Run whole(RulePack pack, CaseFacts facts, Budget budget) {
        Run run = new Run(pack, facts, budget);
        try (Engine engine = new Engine(pack, new Workload(pack, facts, budget.limits()), budget)) {
            run.decide(engine);
            run.advise(engine);
        }
        return run;
    }

    private void decide(Engine engine) {
        engine.insert(facts.all());
        engine.insert(pack.facts());
        fire(engine, Phase.FACTS);
        if (count()) {
            give(engine, counts.values().stream().map(Almanac.Count::sum).toList());
            fire(engine, Phase.FACTS);
        }
        addUp(engine, Phase.FACTS);
        fire(engine, Phase.CRITERIA);
        addUp(engine, Phase.CRITERIA);
        Rollup rollup = new Rollup(new Conclusions(firings), facts, budget);
        for (Takes takes : pack.takes()) trees.put(takes.visa(), rollup.of(takes.criteria()));
    }

    private void advise(Engine engine) {
        Map<String, RolledUp> results = new LinkedHashMap<>();
        trees.values()
                .forEach(tree -> tree.walk(node -> {
                    String id = node.criterion().id();
                    if (node.item() == null)
                        results.putIfAbsent(
                                id, new RolledUp(id, node.criterion().title(), node.result(), node.kind()));
                }));
        give(engine, results.values());
        fire(engine, Phase.ADVICE);
        addUp(engine, Phase.ADVICE);
        fire(engine, Phase.FIT);
    }

    private void fire(Engine engine, Phase phase) {
        engine.fire(phase);
        firings = engine.firings();
    }

    private void give(Engine engine, Collection<?> facts) {
        engine.insert(facts);
        given.addAll(facts);
    }

    /** Counts the calendars; whether there are any. */
    private boolean count() {
        for (Calendar calendar : pack.rows(Calendar.class))
            counts.put(calendar.id(), Almanac.count(calendar, pack.ends(calendar), firings, facts));
        return !counts.isEmpty();
    }

    /** Adds up the statements that get their last line in this phase. */
    private void addUp(Engine engine, Phase phase) {
        for (Statement statement : pack.rows(Statement.class))
            if (pack.filledIn(statement) == phase) {
                Account account = Ledger.account(statement, firings, facts);
                accounts.put(statement.id(), account);
                give(engine, List.of(account.sum()));
            }
    }

    /** What each visa's tree came to, by code. */
    public Map<String, Node> trees() {
        return trees;
    }

    /** What each statement came to, by id. */
    public Map<String, Account> accounts() {
        return accounts;
    }

    /** What the façade added to the facts: sums, and from phase "advice" on what the tree came to. */
    public List<Object> given() {
        return given;
    }

    /** Every rule that fired. */
    public List<Firing> firings() {
        return firings;
    }

    /** Where facts of a calendar are missing. */
    public List<Account.Gap> missingIn(String calendar) {
        Almanac.Count count = counts.get(calendar);
        return count == null ? List.of() : count.missing();
    }

    /** The facts of the case. */
    public CaseFacts facts() {
        return facts;
    }

    /** What the assessment may still cost. */
    public Budget budget() {
        return budget;
    }
}
