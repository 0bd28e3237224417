package org.visafit.rulepack.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.conclusion.Concluded;
import org.visafit.conclusion.Takes;
import org.visafit.dossier.Listed;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;

/** What is declared is concluded, what is concluded is declared, and items are of the list that is counted. */
final class CriteriaCheck {
    private final RuleModel model;
    private final Declared declared;
    private final Problems problems;

    private CriteriaCheck(RuleModel model, Declared declared, Problems problems) {
        this.model = model;
        this.declared = declared;
        this.problems = problems;
    }

    static void run(RuleModel model, Declared declared, Problems problems) {
        CriteriaCheck check = new CriteriaCheck(model, declared, problems);
        check.trees();
        check.lists();
        declared.ambiguous.forEach(
                (id, row) -> problems.add(row.place(id), id + " stands for two different things in the tree"));
        declared.leaves.forEach(check::leaf);
        for (String id : model.concluded())
            if (!declared.leaves.containsKey(id))
                for (Insertion insertion : model.concluding(id))
                    problems.add(
                            insertion.call().place(),
                            "no tree declares the criterion " + id + Nearest.hint(id, declared.leaves.keySet()));
        for (Insertion insertion : model.inserting(Concluded.class))
            if (insertion.call().text(0) == null)
                problems.add(insertion.call().place(), "the id of the criterion is written out, not computed");
    }

    private void trees() {
        Map<String, Row> byPackage = new HashMap<>();
        Map<String, Row> byVisa = new HashMap<>();
        for (Row tree : declared.trees) {
            String visa = ((Takes) tree.fact()).visa();
            Row other = byPackage.put(tree.rule().packageName(), tree);
            if (other != null)
                problems.add(
                        tree.place(),
                        "a package says once what its visa takes; it did at "
                                + other.place().fileAndLine());
            other = byVisa.put(visa, tree);
            if (other != null)
                problems.add(
                        tree.place(),
                        "what " + visa + " takes is also said at "
                                + other.place().fileAndLine());
            if (!declared.readings.containsKey(visa))
                problems.add(
                        tree.place(),
                        "no readings of " + visa + "; write insert( readings( \"" + visa + "\", \"…\" ) )");
        }
    }

    private void lists() {
        Set<String> known = Vocabulary.standard().lists().keySet();
        declared.lists.forEach((list, row) -> {
            if (!known.contains(list))
                problems.add(row.place(), "the dossier has no list " + list + Nearest.hint(list, known));
        });
    }

    private void leaf(String id, Set<String> lists) {
        List<Insertion> concluding = model.concluding(id);
        for (String list : lists)
            if (concluding.stream().noneMatch(insertion -> reaches(insertion, list)))
                problems.add(
                        declared.declaredBy.get(id).place(id),
                        "no rule concludes on " + id + (list.isEmpty() ? "" : " for items of " + list)
                                + Nearest.hint(id, model.concluded()));
        for (Insertion insertion : concluding) {
            FactType item = item(insertion);
            if (item != null && lists.stream().noneMatch(list -> reaches(insertion, list)))
                problems.add(
                        insertion.call().place(),
                        id + " is concluded of " + item.name() + ", and the tree does not count such items under it");
        }
    }

    private static boolean reaches(Insertion insertion, String list) {
        FactType item = item(insertion);
        if (item == null) return true;
        FactType counted = Vocabulary.standard().lists().get(list);
        return counted != null && item.type().isAssignableFrom(counted.type());
    }

    /** The type of the item of which something is concluded; null: of the case. */
    static FactType item(Insertion insertion) {
        Call call = insertion.call();
        for (int i = 0;
                i < call.function().getParameterCount() && i < call.arguments().size();
                i++)
            if (call.function().getParameterTypes()[i] == Listed.class
                    && call.arguments().get(i) instanceof Operand.Bound bound)
                return typeOf(insertion.rule(), bound.name());
        return null;
    }

    private static FactType typeOf(Rule rule, String binding) {
        for (Condition condition : rule.conditions()) if (binding.equals(condition.binding())) return condition.type();
        return null;
    }
}
