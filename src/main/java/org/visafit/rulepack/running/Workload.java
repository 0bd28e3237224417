package org.visafit.rulepack.running;

import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.RuleFailure;

/** Bounds, before a case is run, how many combinations of facts each rule would have to look at. */
final class Workload {
    private Workload() {}

    /**
     * Refuses a case that is too large, or on which a rule would explode.
     *
     * @throws RuleFailure if it would; it names the rule
     */
    static void check(RulePack pack, CaseFacts facts, Limits limits) {
        int items = Vocabulary.standard().lists().keySet().stream()
                .map(facts::items)
                .mapToInt(list -> list == null ? 0 : list.size())
                .sum();
        if (items > limits.items())
            throw new RuleFailure("the dossier's lists hold " + items + " items, more than " + limits.items());
        for (Rule rule : pack.model().rules()) {
            double combinations = 1;
            for (Condition condition : rule.conditions()) combinations *= candidates(condition, pack, facts, items);
            if (combinations > limits.combinations())
                throw new RuleFailure(
                        "the rule \"" + rule.name() + "\" (" + rule.place().fileAndLine()
                                + ") would look at too many combinations of facts; join its patterns");
        }
    }

    private static int candidates(Condition condition, RulePack pack, CaseFacts facts, int items) {
        FactType type = condition.type();
        if (condition.joined() != null) return 1;
        return switch (type.kind()) {
            case LISTED ->
                Math.max(
                        1,
                        type.places().stream()
                                .map(facts::items)
                                .mapToInt(list -> list == null ? 0 : list.size())
                                .sum());
            case ROW -> Math.max(1, pack.rowsFitting(condition));
            case DERIVED, CONCLUDED -> Math.max(1, items);
            default -> 1;
        };
    }
}
