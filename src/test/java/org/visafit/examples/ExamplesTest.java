package org.visafit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.Visafit;

/** Each example and each variant is a test by its title; together they reach every rule and every result. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Visafit VISAFIT = Visafit.open(Path.of("rules"));

    @TestFactory
    List<DynamicContainer> every_example_comes_out_as_it_says() {
        List<DynamicContainer> files = new ArrayList<>();
        for (Path file : ExampleFiles.below(List.of(EXAMPLES))) {
            List<DynamicTest> tests = new ArrayList<>();
            for (Example example : ExampleFiles.read(file))
                tests.add(DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(ExampleRun.of(VISAFIT, example).differences())
                                .isEmpty()));
            files.add(DynamicContainer.dynamicContainer(file.toString(), tests));
        }
        return files;
    }

    @Test
    void nothing_is_left_unreached() {
        Coverage coverage = new Coverage(VISAFIT.rules());
        for (Path file : ExampleFiles.below(List.of(EXAMPLES)))
            for (Example example : ExampleFiles.read(file)) coverage.add(ExampleRun.of(VISAFIT, example));
        assertThat(coverage.unreached()).isEmpty();
    }

    @Test
    void titles_tell_examples_apart() {
        List<String> names = new ArrayList<>();
        for (Path file : ExampleFiles.below(List.of(EXAMPLES)))
            for (Example example : ExampleFiles.read(file)) names.add(example.name());
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void what_the_rules_do_not_know_cannot_come_out_as_expected(@TempDir Path folder) throws IOException {
        ExampleRun run = expecting(folder, """
                  K:
                    underReadings: { LIBERL: ELIGIBLE }
                    criteria: { K-AEG: MET }
                    notices: { K-NOSUCH: false, H1B-PAYMENT: false }
                    texts: { K-NOSUCH: x }
                    fit: { factors: { F044: 1 }, ranges: { FO4: { low: 1, high: 2 } }, closed: [F99] }
                  R: { statements: { R-A66: { low: 1, high: null } } }
                  H1C: { outcome: ELIGIBLE }
                """);
        assertThat(run.differences())
                .extracting(Difference::what, Difference::found)
                .containsExactlyInAnyOrder(
                        tuple("K under LIBERL", "no such other reading; did you mean LIBERAL?"),
                        tuple("K-AEG", "no such criterion; did you mean K-AGE?"),
                        tuple("notice K-NOSUCH", "no such notice"),
                        tuple("notice H1B-PAYMENT", "no such notice"),
                        tuple("notice K-NOSUCH", "no such notice"),
                        tuple("K F044", "no such factor; did you mean F04?"),
                        tuple("K FO4", "no such factor; did you mean F04?"),
                        tuple("K FO4", "no such factor; did you mean F04?"),
                        tuple("K F99", "no such factor; did you mean F09?"),
                        tuple("R-A66", "no such statement; did you mean R-A6?"),
                        tuple("H1C", "no such visa; did you mean H1B?"));
    }

    /** A notice that is not given is expected all the same, if some rule of the visa may give it. */
    @Test
    void a_notice_may_be_expected_not_to_be_given(@TempDir Path folder) throws IOException {
        ExampleRun run = expecting(folder, "H1B: { notices: { H1B-PREMIUM-CLOCK: false } }");
        assertThat(run.passes()).isTrue();
    }

    /** What comes of expecting this where nothing is told. */
    private static ExampleRun expecting(Path folder, String visas) throws IOException {
        Path file = Files.writeString(
                folder.resolve("e.yaml"),
                "title: nothing is told\nasOf: 2026-11-21\nfacts: {}\nexpect:\n" + visas.indent(2));
        return ExampleRun.of(VISAFIT, ExampleFiles.read(file).get(0));
    }
}
