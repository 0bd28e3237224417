package org.visafit.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.examples.ExampleFiles;
import org.visafit.properties.RandomDossiers;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Run;

/** The classic and the executable model of the engine read the rules alike. */
class ModelsAgreeTest {
    private static final int RANDOM_DOSSIERS = Integer.getInteger("visafit.dossiers", 150);
    private static RulePack classic;
    private static RulePack executable;

    @BeforeAll
    static void compile() {
        classic = RulePack.of(RuleSources.in(Path.of("rules")));
        executable = RulePack.of(RuleSources.in(Path.of("rules")), ExecutableModelProject.class);
    }

    @Test
    void on_every_example() {
        List<String> differ = new ArrayList<>();
        for (Path file : ExampleFiles.below(List.of(Path.of("examples"))))
            for (Example example : ExampleFiles.read(file))
                if (!said(classic, example.dossier()).equals(said(executable, example.dossier())))
                    differ.add(example.name());
        assertThat(differ).isEmpty();
    }

    @Test
    void on_random_dossiers() {
        List<Long> differ = new ArrayList<>();
        for (long seed = 1; seed <= RANDOM_DOSSIERS; seed++) {
            Dossier dossier = RandomDossiers.of(seed, classic.readings());
            if (!said(classic, dossier).equals(said(executable, dossier))) differ.add(seed);
        }
        assertThat(differ).isEmpty();
    }

    /** Every firing, with what it matched and inserted, in an order of its own. */
    private static TreeSet<String> said(RulePack pack, Dossier dossier) {
        Map<String, String> readings = new TreeMap<>();
        pack.readings().forEach((visa, names) -> readings.put(visa, names.get(0)));
        readings.putAll(dossier.readings());
        TreeSet<String> said = new TreeSet<>();
        Run.whole(pack, new CaseFacts(dossier, readings, pack.countries()), Limits.STANDARD)
                .firings()
                .forEach(firing -> said.add(firing.rule().name() + firing.matched() + firing.inserted()));
        return said;
    }
}
