package org.visafit.rulepack.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.visafit.conclusion.Readings;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Situation;
import org.visafit.conclusion.Takes;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType.Kind;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;

/** Ids that conditions name are declared: a text that matches nothing would silently never hold. */
final class ReferenceCheck {
    /** The component by which rows of a general type are told apart. */
    private static final Map<String, String> TABLES =
            Map.of("Band", "table", "Limit", "name", "ScoreBand", "table", "FieldGroup", "name");

    private final Declared declared;
    private final Problems problems;

    /** For each situation that rules derive the states they give it. */
    private final Map<String, Set<String>> situations = new TreeMap<>();

    private ReferenceCheck(RuleModel model, Declared declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
        for (Insertion insertion : model.inserting(Situation.class))
            situations
                    .computeIfAbsent(String.valueOf(insertion.call().text(0)), about -> new TreeSet<>())
                    .add(String.valueOf(insertion.call().text(1)));
    }

    static void run(RuleModel model, Declared declared, Problems problems) {
        ReferenceCheck check = new ReferenceCheck(model, declared, problems);
        for (Rule rule : model.rules()) rule.conditions().forEach(check::check);
    }

    private void check(Condition condition) {
        switch (condition.type().name()) {
            case "Concluded" -> {
                known(condition, "criterion", declared.leaves.keySet(), "criterion on which rules conclude");
                results(condition);
            }
            case "RolledUp" -> {
                known(condition, "criterion", declared.criteria.keySet(), "criterion");
                results(condition);
            }
            case "Sum" -> known(condition, "id", declared.sums(), "statement or calendar");
            case "None" ->
                known(condition, "list", Vocabulary.standard().lists().keySet(), "list of the dossier");
            case "NoOffer", "NoInvitation" ->
                known(
                        condition,
                        "country",
                        new TreeSet<>(declared.trees.stream()
                                .map(tree -> ((Takes) tree.fact()).country())
                                .toList()),
                        "country whose visa is decided");
            case "Reading" -> reading(condition);
            case "Situation" -> situation(condition);
            default -> {
                if (condition.type().kind() == Kind.ROW) row(condition);
            }
        }
    }

    private void known(Condition condition, String component, Collection<String> known, String what) {
        Tests.texts(condition, component)
                .filter(written -> !known.contains(written.text()))
                .forEach(written -> problems.add(
                        written.place(),
                        "there is no " + what + " " + written.text() + Nearest.hint(written.text(), known)));
    }

    /** A rule that held because something was not told would turn when it is told. */
    private void results(Condition condition) {
        Tests.compares(condition)
                .filter(compare -> compare.right() instanceof Operand.Literal right
                        && (right.value() == Result.UNKNOWN
                                || right.value() instanceof Result && compare.operator() == Operator.UNEQUAL))
                .forEach(
                        compare -> problems.add(
                                compare.place(),
                                "no rule holds because something was not told; name the results, such as result in ( Result.NOT_MET, Result.OPEN )"));
    }

    private void situation(Condition condition) {
        Set<String> states = new TreeSet<>();
        for (Tests.Written about : Tests.texts(condition, "about").toList())
            states.addAll(situations.getOrDefault(about.text(), Set.of()));
        known(condition, "about", situations.keySet(), "situation that rules derive,");
        known(condition, "state", states, "state of that situation");
    }

    private void reading(Condition condition) {
        List<String> visas =
                Tests.texts(condition, "visa").map(Tests.Written::text).toList();
        known(condition, "visa", declared.readings.keySet(), "visa with readings");
        if (visas.isEmpty()) problems.add(condition.place(), "say whose reading: Reading( visa == \"…\", … )");
        for (String visa : visas) {
            Row readings = declared.readings.get(visa);
            if (readings != null) known(condition, "name", ((Readings) readings.fact()).names(), "reading of " + visa);
        }
    }

    /** The name of a row's table or limit is one that some row bears. */
    private void row(Condition condition) {
        String component = TABLES.get(condition.type().name());
        if (component != null)
            known(
                    condition,
                    component,
                    declared.names(condition.type()),
                    condition.type().name());
    }
}
