package org.visafit.rulepack.check;

import java.util.HashMap;
import java.util.Map;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Doubt;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Problems;

/**
 * What may be there for want of facts is derived and then denied, and nothing else: were it concluded from, a fact that is not
 * told would count as one that is.
 */
final class DoubtCheck {
    private DoubtCheck() {}

    static void run(RuleModel model, Problems problems) {
        Map<Class<?>, Rule> doubtful = new HashMap<>();
        for (Rule rule : model.rules()) {
            if (model.doubts(rule).stream().anyMatch(doubt -> doubt.matched() == Doubt.NONE))
                problems.add(
                        rule.place(),
                        "\"" + rule.name() + "\" asks what may be, of a fact that no pattern of its own binds");
            if (rule.phase().compareTo(Phase.ADVICE) >= 0 || model.doubts(rule).isEmpty()) continue;
            for (Call call : rule.insertions()) {
                Class<?> made = call.function().getReturnType();
                FactType type = Vocabulary.standard().type(made.getSimpleName());
                if (type != null && type.kind() == FactType.Kind.DERIVED) doubtful.put(made, rule);
                else
                    problems.add(
                            call.place(),
                            "\"" + rule.name() + "\" asks what may be; let it derive a fact that others deny with not");
            }
        }
        for (Rule rule : model.rules())
            for (Condition condition : rule.conditions()) {
                Rule deriving = doubtful.get(condition.type().type());
                if (deriving != null && !condition.negated() && rule.phase().compareTo(Phase.ADVICE) < 0)
                    problems.add(
                            condition.place(),
                            condition.type().name() + " may be there for want of facts, by \"" + deriving.name()
                                    + "\"; a rule can only deny it with not");
            }
    }
}
