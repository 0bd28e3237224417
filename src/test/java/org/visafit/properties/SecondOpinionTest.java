package org.visafit.properties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.Dossier;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.asking.CaseReader;
import org.visafit.rulepack.asking.Questions;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.running.Firing;
import org.visafit.rulepack.running.Run;

/** The three-valued reader of rules and the engine agree on what fired on which facts, and no criterion falls into a gap. */
class SecondOpinionTest {
    @Test
    void reader_and_engine_agree_on_every_example() {
        Trial.onExamples("second opinion", Pack.examples(), SecondOpinionTest::disagreements);
    }

    @Test
    void reader_and_engine_agree_on_random_dossiers() {
        Trial.onRandomDossiers("second opinion", Pack.RULES.readings(), SecondOpinionTest::disagreements);
    }

    private static List<String> disagreements(Dossier dossier) {
        Run run = Run.whole(Pack.RULES, Pack.facts(dossier), new Budget(Trial.PATIENT));
        Questions questions = new Questions(Pack.RULES, run);
        run.trees().values().forEach(questions::check);
        CaseReader reader = new CaseReader(Pack.RULES, run);
        Map<Rule, Set<Map<String, Object>>> fired = new HashMap<>();
        run.firings()
                .forEach(firing -> fired.computeIfAbsent(firing.rule(), rule -> new HashSet<>())
                        .add(named(firing)));
        return Pack.RULES.model().rules().stream()
                .filter(rule -> rule.phase() != Phase.DATA)
                .filter(rule -> !fired.getOrDefault(rule, Set.of()).equals(reader.firesOn(rule)))
                .map(rule -> "\"" + rule.name() + "\" fired on " + fired.getOrDefault(rule, Set.of())
                        + ", and the reader has it fire on " + reader.firesOn(rule))
                .toList();
    }

    /** What a rule fired on, by the names that it gives to facts. */
    private static Map<String, Object> named(Firing firing) {
        Map<String, Object> named = new TreeMap<>();
        List<Condition> conditions = firing.rule().conditions().stream()
                .filter(condition -> !condition.negated())
                .toList();
        for (int i = 0; i < conditions.size(); i++)
            if (conditions.get(i).binding() != null)
                named.put(conditions.get(i).binding(), firing.matched().get(i));
        return named;
    }
}
