package org.visafit.properties;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.visafit.conclusion.OpenKind;
import org.visafit.conclusion.Result;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.examples.ExampleFiles;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.RuleSources;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Node;
import org.visafit.rulepack.running.Run;

/** The project's own rules and examples, as the properties need them. */
final class Pack {
    static final RulePack RULES = RulePack.of(RuleSources.in(Path.of("rules")));

    private Pack() {}

    /** What was concluded on a criterion, of an item or of the case. */
    record Said(Result result, OpenKind kind) {}

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (Path file : ExampleFiles.below(List.of(Path.of("examples")))) examples.addAll(ExampleFiles.read(file));
        return examples;
    }

    static Run decide(Dossier dossier) {
        return Run.decide(RULES, facts(dossier), new Budget(Trial.PATIENT));
    }

    static CaseFacts facts(Dossier dossier) {
        Map<String, String> readings = new TreeMap<>();
        RULES.readings().forEach((visa, names) -> readings.put(visa, names.get(0)));
        readings.putAll(dossier.readings());
        return new CaseFacts(dossier, readings, RULES.countries());
    }

    /** Every leaf and group with what it came to, by visa, id and item. */
    static Map<String, Said> said(Dossier dossier) {
        Map<String, Said> said = new LinkedHashMap<>();
        decide(dossier)
                .trees()
                .forEach((visa, tree) -> tree.walk(node -> said.putIfAbsent(name(visa, node), said(node))));
        return said;
    }

    /** What a leaf or group is called: its visa, id, shape and item. */
    static String name(String visa, Node node) {
        return visa + "/" + node.criterion().id() + "/" + node.shape() + "/" + node.item();
    }

    private static Said said(Node node) {
        return new Said(node.result(), node.kind());
    }
}
