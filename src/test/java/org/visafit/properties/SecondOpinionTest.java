package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.asking.CaseReader;
import org.visafit.rulepack.asking.Questions;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.running.Run;

/** The three-valued reader of rules and the engine agree on what fired, and no criterion falls into a gap. */
class SecondOpinionTest {
    private static final int RANDOM_DOSSIERS = Integer.getInteger("visafit.dossiers", 150);

    @Test
    void reader_and_engine_agree_on_every_example() {
        List<String> disagreements = new ArrayList<>();
        for (Example example : Pack.examples()) disagreements.addAll(disagreements(example.name(), example.dossier()));
        assertThat(disagreements).isEmpty();
    }

    @Test
    void reader_and_engine_agree_on_random_dossiers() {
        List<String> disagreements = new ArrayList<>();
        for (long seed = 1; seed <= RANDOM_DOSSIERS; seed++)
            disagreements.addAll(disagreements("seed " + seed, RandomDossiers.of(seed, Pack.RULES.readings())));
        assertThat(disagreements).isEmpty();
    }

    private static List<String> disagreements(String name, Dossier dossier) {
        Run run = Run.whole(Pack.RULES, Pack.facts(dossier), Limits.STANDARD);
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
                .forEach(rule -> disagreements.add(name + ": \"" + rule.name() + "\" "
                        + (fired.contains(rule.name())
                                ? "fired, and the reader denies it"
                                : "did not fire, and the reader says it does")));
        return disagreements;
    }
}
