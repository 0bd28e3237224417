package org.visafit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.visafit.Visafit;
import org.visafit.examples.Coverage;
import org.visafit.examples.Difference;
import org.visafit.examples.Example;
import org.visafit.examples.ExampleFiles;
import org.visafit.examples.ExampleRun;
import org.visafit.rulepack.problem.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code visafit test PATH…}: runs the examples and says what none of them reaches. */
@Command(name = "test", description = "Runs examples.", mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    /** More than these, and examples of a part were run: they say nothing of the rest. */
    private static final int MANY = 50;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Example files, or folders of them. Default: examples/ of the repository.")
    private List<Path> paths;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Style style = Style.ofTerminal();
        Lines lines = new Lines(out);
        List<Path> files = files();
        Visafit visafit = rules.open();
        Coverage coverage = new Coverage(visafit.rules());
        int passed = 0;
        int failed = 0;
        for (Path file : files) {
            lines.line(0, style.bold(Shown.plain(file.toString())));
            for (Example example : ExampleFiles.read(file)) {
                ExampleRun run = ExampleRun.of(visafit, example);
                coverage.add(run);
                if (run.passes()) passed++;
                else failed++;
                print(run, lines, style);
            }
        }
        lines.blank();
        List<String> unreached = coverage.unreached();
        if (unreached.isEmpty())
            lines.line(0, "Every rule fired, and every criterion was seen with every result it can have.");
        else if (paths != null && unreached.size() > MANY)
            lines.line(
                    0, unreached.size() + " rules and results were not reached; without a path all examples are run.");
        else {
            lines.line(0, style.bold("Not reached by any example"));
            unreached.forEach(one -> lines.hanging(2, "- ", one));
        }
        lines.line(0, passed + failed + " examples: " + passed + " as expected, " + failed + " not");
        return failed == 0 ? Main.FINE : Main.DIFFERENT;
    }

    private List<Path> files() {
        if (paths != null) return ExampleFiles.below(paths);
        Path examples = RulesOption.besideLauncher("examples");
        if (examples == null) throw new BadOption("which examples? Name a file or folder");
        return ExampleFiles.below(List.of(Path.of("").toAbsolutePath().relativize(examples.toAbsolutePath())));
    }

    private static void print(ExampleRun run, Lines lines, Style style) {
        lines.hanging(
                2,
                (run.passes() ? style.good("✓") : style.bad("✗")) + " ",
                run.example().name());
        for (Difference difference : run.differences()) {
            lines.hanging(6, "", difference.what());
            lines.hanging(8, "expected  ", difference.expected());
            lines.hanging(8, "found     ", style.bad(difference.found()));
            if (!difference.why().isEmpty()) lines.hanging(8, "because   ", difference.why());
        }
        if (!run.passes() && run.example().source() != null)
            lines.hanging(6, "the example rests on ", run.example().source());
    }
}
