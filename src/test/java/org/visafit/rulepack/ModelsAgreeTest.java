package org.visafit.rulepack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.examples.ExampleFiles;
import org.visafit.properties.Trial;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Run;

/** The classic and the executable model of the engine read the rules alike. */
class ModelsAgreeTest {
    private static RulePack classic;
    private static RulePack executable;

    @BeforeAll
    static void compile() {
        classic = RulePack.of(RuleSources.in(Path.of("rules")));
        executable = RulePack.of(RuleSources.in(Path.of("rules")), ExecutableModelProject.class);
    }

    @Test
    void on_every_example() {
        List<Example> examples = new ArrayList<>();
        for (Path file : ExampleFiles.below(List.of(Path.of("examples")))) examples.addAll(ExampleFiles.read(file));
        Trial.onExamples("two models", examples, ModelsAgreeTest::differences);
    }

    @Test
    void on_random_dossiers() {
        Trial.onRandomDossiers("two models", classic.readings(), ModelsAgreeTest::differences);
    }

    private static List<String> differences(Dossier dossier) {
        Set<String> ofClassic = said(classic, dossier);
        Set<String> ofExecutable = said(executable, dossier);
        List<String> differences = new ArrayList<>();
        for (String firing : ofClassic)
            if (!ofExecutable.contains(firing)) differences.add("only the classic model fires " + firing);
        for (String firing : ofExecutable)
            if (!ofClassic.contains(firing)) differences.add("only the executable model fires " + firing);
        return differences;
    }

    /** Every firing, with what it matched and inserted, in an order of its own. */
    private static Set<String> said(RulePack pack, Dossier dossier) {
        Map<String, String> readings = new TreeMap<>();
        pack.readings().forEach((visa, names) -> readings.put(visa, names.get(0)));
        readings.putAll(dossier.readings());
        Set<String> said = new TreeSet<>();
        Run.whole(pack, new CaseFacts(dossier, readings, pack.countries()), new Budget(Trial.PATIENT))
                .firings()
                .forEach(firing -> said.add(firing.rule().name() + firing.matched() + firing.inserted()));
        return said;
    }
}
