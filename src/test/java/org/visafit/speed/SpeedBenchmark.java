package org.visafit.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.visafit.Assessment;
import org.visafit.RuleBook;
import org.visafit.Visafit;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.examples.ExampleFiles;

/**
 * How long it takes to load the rules and to assess a whole person: {@code mvn test -Dtest=SpeedBenchmark}. It prints
 * figures and asserts nothing; {@code mvn verify} leaves it out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class SpeedBenchmark {
    private final Visafit visafit = Visafit.open(Path.of("rules"));
    private final List<Dossier> persons = persons();
    private int next;

    private static List<Dossier> persons() {
        List<Dossier> persons = new ArrayList<>();
        for (Path file : ExampleFiles.below(List.of(Path.of("examples", "personas"))))
            for (Example example : ExampleFiles.read(file)) persons.add(example.dossier());
        return persons;
    }

    /** Reads, checks and compiles all rules. */
    @Benchmark
    public RuleBook load() {
        return Visafit.open(Path.of("rules")).rules();
    }

    /** Decides all visas, and how well each suits, for one whole person after the other. */
    @Benchmark
    public Assessment assess() {
        return visafit.assess(persons.get(next++ % persons.size()));
    }

    @Test
    void prints() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(SpeedBenchmark.class.getName())
                        .forks(0)
                        .build())
                .run();
    }
}
