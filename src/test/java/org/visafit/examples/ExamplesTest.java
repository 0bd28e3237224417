package org.visafit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
}
