package org.visafit.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.Dossier;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.asking.CaseReader;
import org.visafit.rulepack.asking.Questions;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.running.Run;

/** The three-valued reader of rules and the engine agree on what fired, and no criterion falls into a gap. */
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
        Set<String> fired = run.firings().stream()
                .map(firing -> firing.rule().name())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> disagreements = new ArrayList<>();
        Pack.RULES.model().rules().stream()
                .filter(rule -> rule.phase() != Phase.DATA)
                .filter(rule -> fired.contains(rule.name()) != reader.fires(rule))
                .forEach(rule -> disagreements.add("\"" + rule.name() + "\" "
                        + (fired.contains(rule.name())
                                ? "fired, and the reader denies it"
                                : "did not fire, and the reader says it does")));
        return disagreements;
    }
}
