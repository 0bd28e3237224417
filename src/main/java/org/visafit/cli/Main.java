package org.visafit.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.InvalidFact;
import org.visafit.examples.ExampleFiles;
import org.visafit.io.UnreadableDossier;
import org.visafit.rulepack.problem.BrokenRulePack;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.problem.Shown;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code visafit VERB}. */
@Command(
        name = "visafit",
        description = "Decides whether China's K and R visas and the US H-1B are open to a person, and says why.",
        synopsisSubcommandLabel = "VERB",
        subcommands = {AssessCommand.class, TestCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main {
    /** Everything went well. */
    static final int FINE = 0;
    /** An example came out otherwise than expected. */
    static final int DIFFERENT = 1;
    /** The input cannot be used. */
    static final int BAD_INPUT = 2;
    /** The rules cannot be used. */
    static final int BROKEN_RULES = 3;
    /** The program failed. */
    static final int FAILED = 4;

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        int exit = run(out, err, arguments);
        err.flush();
        System.exit(exit);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setParameterExceptionHandler((failure, parsed) -> explain(failure, failure.getCommandLine()))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        int exit = guarded(err, () -> line.execute(arguments.length == 0 ? new String[] {"--help"} : arguments));
        if (!out.checkError()) return exit;
        err.println("visafit failed: not all of its output could be written");
        return FAILED;
    }

    /** Runs a command; where Java itself gives up, says so in a line. */
    static int guarded(PrintWriter err, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (StackOverflowError e) {
            err.println("visafit failed: the input or the rules are nested too deep; please report this");
        } catch (OutOfMemoryError e) {
            err.println("visafit failed: out of memory; give it fewer dossiers at a time, or Java more memory (-Xmx)");
        }
        return FAILED;
    }

    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println(Shown.plain(message(failure)));
        if (failure instanceof BrokenRulePack || failure instanceof RuleFailure) return BROKEN_RULES;
        return isOfInput(failure) ? BAD_INPUT : FAILED;
    }

    private static LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.isBefore(Dossier.FIRST_DAY) || day.isAfter(Dossier.LAST_DAY))
                throw new CommandLine.TypeConversionException(
                        "\"" + written + "\" lies outside " + Dossier.FIRST_DAY + " to " + Dossier.LAST_DAY);
            return day;
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("\"" + written + "\" is no day; write it as 2026-11-21");
        }
    }

    private static String message(Exception failure) {
        if (failure instanceof CommandLine.ParameterException wrong) {
            List<String> known = new ArrayList<>(
                    wrong.getCommandLine().getCommandSpec().optionsMap().keySet());
            known.addAll(wrong.getCommandLine().getSubcommands().keySet());
            String written = wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                    ? unmatched.getUnmatched().get(0)
                    : "";
            return wrong.getMessage() + Nearest.hint(written, known);
        }
        if (failure instanceof BrokenRulePack broken) {
            int count = broken.problems().size();
            return broken.getMessage() + "\n" + (count == 1 ? "1 problem" : count + " problems")
                    + ": these rules are not used";
        }
        if (failure instanceof UnreadableDossier unreadable) return unreadable.getMessage() + unreadable.hint();
        if (failure instanceof RuleFailure || isOfInput(failure)) return failure.getMessage();
        return "visafit failed: " + failure.getClass().getSimpleName() + "; please report this, with the command";
    }

    private static boolean isOfInput(Exception failure) {
        return failure instanceof CommandLine.ParameterException
                || failure instanceof UnreadableDossier
                || failure instanceof InvalidFact
                || failure instanceof ExampleFiles.NoExample
                || failure instanceof BadOption;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"visafit " + (version == null ? "(not packaged)" : version)};
        }
    }
}
