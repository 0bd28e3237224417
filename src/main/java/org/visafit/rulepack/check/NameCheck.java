package org.visafit.rulepack.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.visafit.conclusion.Concluded;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.problem.Problems;

/** A rule's name is its own in the pack, and begins with the id of a criterion on which it concludes. */
final class NameCheck {
    private NameCheck() {}

    static void run(RuleModel model, Problems problems) {
        Map<String, Rule> first = new HashMap<>();
        for (Rule rule : model.rules()) {
            Rule earlier = first.putIfAbsent(rule.name(), rule);
            if (earlier != null)
                problems.add(
                        rule.place(),
                        "a second rule \"" + rule.name() + "\"; the first stands at "
                                + earlier.place().fileAndLine());
            List<String> criteria = rule.insertions().stream()
                    .filter(call -> call.function().getReturnType() == Concluded.class)
                    .map((Call call) -> call.text(0))
                    .distinct()
                    .toList();
            if (!criteria.isEmpty() && criteria.stream().noneMatch(id -> begins(rule.name(), id)))
                problems.add(
                        rule.place(),
                        "\"" + rule.name() + "\" concludes on " + criteria.get(0)
                                + "; let its name begin with that id");
        }
    }

    private static boolean begins(String name, String id) {
        return id == null
                || name.startsWith(id)
                        && (name.length() == id.length()
                                || !Character.isLetterOrDigit(name.charAt(id.length()))
                                        && name.charAt(id.length()) != '-');
    }
}
