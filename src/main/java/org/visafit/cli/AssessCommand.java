package org.visafit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.visafit.Assessment;
import org.visafit.Visafit;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.InvalidFact;
import org.visafit.io.AssessmentJson;
import org.visafit.io.CaseFile;
import org.visafit.io.CaseFiles;
import org.visafit.io.UnreadableDossier;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.RuleFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code visafit assess FILE…}: decisions with their reasons. */
@Command(name = "assess", description = "Assesses dossiers.", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Dossiers, YAML or JSON; - is standard input.")
    private List<String> files;

    @Option(names = "--visa", split = ",", paramLabel = "VISA", description = "Only these visas, such as K,R.")
    private List<String> visas = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which to decide. Default: what the dossier says; else today.")
    private LocalDate asOf;

    @Option(
            names = "--reading",
            split = ",",
            paramLabel = "VISA=READING",
            description = "The reading, such as K=STRICT.")
    private Map<String, String> readings = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--all", description = "In text: every criterion, also what does not carry the decision.")
    private boolean all;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<CaseFile> cases = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (String file : files)
            try {
                cases.add(read(file));
            } catch (UnreadableDossier e) {
                unreadable.add(e.getMessage() + e.hint());
            }
        if (!unreadable.isEmpty()) {
            unreadable.forEach(spec.commandLine().getErr()::println);
            return Main.BAD_INPUT;
        }
        Visafit visafit = rules.open();
        for (String visa : visas)
            if (!visafit.rules().visas().contains(visa))
                throw new BadOption("--visa: the rules know no visa " + visa
                        + Nearest.hint(visa, visafit.rules().visas()) + " They know "
                        + String.join(", ", visafit.rules().visas()));
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) assessments.add(only(assess(visafit, files.get(i), cases.get(i))));
        print(assessments);
        return Main.FINE;
    }

    private CaseFile read(String file) throws IOException {
        LocalDate otherwise = asOf != null ? asOf : LocalDate.now();
        return file.equals("-")
                ? CaseFiles.read("standard input", System.in, otherwise)
                : CaseFiles.read(Path.of(file), otherwise);
    }

    /** The dossier of a file, on the day and under the readings that the options name. */
    private Dossier dossier(String file, CaseFile told) {
        Map<String, String> under = new TreeMap<>(told.dossier().readings());
        under.putAll(readings);
        try {
            return DossierBuilder.builder(told.dossier())
                    .asOf(asOf != null ? asOf : told.dossier().asOf())
                    .readings(under)
                    .build();
        } catch (InvalidFact e) {
            throw new BadOption((asOf != null && e.facts().contains("asOf") ? "--as-of: " : "") + file + " "
                    + e.getMessage() + e.hint());
        }
    }

    private Assessment assess(Visafit visafit, String file, CaseFile told) {
        try {
            return visafit.assess(dossier(file, told));
        } catch (InvalidFact e) {
            boolean byOption = e.facts().stream().anyMatch(fact -> readings.containsKey(fact.replace("readings.", "")));
            if (byOption) throw new BadOption("--reading: " + e.getMessage() + e.hint());
            throw told.unusable().apply(e);
        } catch (RuleFailure e) {
            throw files.size() == 1 ? e : new RuleFailure(file + ": " + e.getMessage());
        }
    }

    private Assessment only(Assessment assessment) {
        if (visas.isEmpty()) return assessment;
        return new Assessment(
                assessment.asOf(),
                assessment.receipt(),
                assessment.decisions().stream()
                        .filter(decision -> visas.contains(decision.visa()))
                        .toList(),
                assessment.recommendation(),
                assessment.trace());
    }

    private void print(List<Assessment> assessments) {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(AssessmentJson.write(assessments));
            return;
        }
        AssessmentText text = new AssessmentText(out, Style.ofTerminal(), all);
        int index = 0;
        for (Assessment assessment : assessments) {
            if (assessments.size() > 1) text.heading(files.get(index++));
            text.print(assessment);
        }
        text.footer();
    }
}
