package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.visafit.Assessment;
import org.visafit.Figures;
import org.visafit.Visafit;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.InvalidFact;
import org.visafit.examples.Example;
import org.visafit.examples.ExampleFiles;
import org.visafit.examples.ExampleRun;
import org.visafit.io.AssessmentJson;
import org.visafit.io.CaseFile;
import org.visafit.io.CaseFiles;
import org.visafit.io.UnreadableDossier;
import org.visafit.properties.Trial;

/**
 * Spoilt example files, YAML and JSON: each is refused with its place, or read, assessed and held against what it
 * expects. The long version: {@code mvn test -Dtest=FuzzTest -Dvisafit.mutations=100000}.
 */
class FuzzTest {
    private static final int MUTATIONS = Integer.getInteger("visafit.mutations", 1_000);
    /** Nobody waits longer for one file; it is no measure of speed. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    /** What only a programmer understands: a class of Java or of a library, an exception, a line of a stack trace. */
    private static final Pattern OF_THE_PROGRAM = Pattern.compile(
            "\\b(java|tools|org|com)\\.[a-z]+\\.|\\b[A-Z]\\w*(Exception|Error)\\b|JSON String|Source:|REDACTED|\n\tat ");
    /** What is said of a file as a whole. */
    private static final Pattern OF_THE_WHOLE = Pattern.compile("fuzz\\.\\w+ is (empty|a binary file.*)");

    private final List<String> seeds = new ArrayList<>();
    private final Visafit visafit = Visafit.open(Path.of("rules")).within(Trial.PATIENT);
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger placed = new AtomicInteger();
    /** Many a file is spoilt where it matters to nobody. */
    private final Set<Example> compared = ConcurrentHashMap.newKeySet();

    private final Set<Dossier> assessed = ConcurrentHashMap.newKeySet();

    @Test
    void whatever_is_read_is_assessed_or_refused_with_its_place() throws IOException {
        for (Path file : ExampleFiles.below(List.of(Path.of("examples")))) seeds.add(Files.readString(file));
        Figures figures = new Figures("fuzz");
        IntStream.range(0, MUTATIONS).parallel().forEach(this::tryOne);
        figures.print(
                MUTATIONS,
                "spoilt files",
                read + " read",
                placed + " refused with line and column",
                MUTATIONS - read.get() - placed.get() + " refused whole",
                assessed.size() + " different dossiers assessed");
        assertThat(wrong.stream().limit(3).toList())
                .as("%d files", wrong.size())
                .isEmpty();
        assertThat(read.get()).isPositive();
        assertThat(placed.get()).isPositive();
    }

    /** The file of a number is the same in every run. */
    private void tryOne(int number) {
        Random random = new Random(number);
        Mutations mutations = new Mutations(random);
        String seed = seeds.get(random.nextInt(seeds.size()));
        byte[] spoilt = switch (random.nextInt(5)) {
            case 0 -> mutations.ofTree(seed);
            case 1 -> mutations.ofText(Mutations.json(seed));
            case 2, 3 -> mutations.ofText(seed);
            default -> mutations.ofTwoTrees(seed, seeds.get(random.nextInt(seeds.size())));
        };
        String name = spoilt.length > 0 && spoilt[0] == '{' ? "fuzz.json" : "fuzz.yaml";
        try {
            String fault = assertTimeoutPreemptively(HANGS, () -> fault(name, spoilt, random));
            if (fault != null) wrong.add(report(number, fault, spoilt));
        } catch (RuntimeException | Error e) {
            wrong.add(report(number, e.toString(), spoilt));
        }
    }

    private static String report(int number, String fault, byte[] spoilt) {
        return "file " + number + ": " + fault + "\n" + new String(spoilt, StandardCharsets.UTF_8);
    }

    /** What is wrong with how a file was taken, or one of its variants; null: nothing. */
    private String fault(String name, byte[] spoilt, Random random) throws IOException {
        CaseFile file;
        try {
            file = CaseFiles.read(name, new ByteArrayInputStream(spoilt), LocalDate.of(2026, 11, 21));
        } catch (UnreadableDossier e) {
            return fault(e);
        }
        read.incrementAndGet();
        List<CaseFile.Variant> variants = file.variants();
        CaseFile.Variant variant = !variants.isEmpty() && random.nextInt(4) == 0
                ? variants.get(random.nextInt(variants.size()))
                : new CaseFile.Variant(file.title(), file.dossier(), file.expect(), file.recommend());
        return fault(new Example(name, Path.of(name), null, variant.dossier(), variant.expect(), variant.recommend()));
    }

    /** Of a file that is read, only the name of a reading may yet be none; what it expects may be wrong. */
    private String fault(Example example) {
        try {
            if (compared.add(example)) {
                assessed.add(example.dossier());
                Assessment found = ExampleRun.of(visafit, example).assessment();
                AssessmentJson.write(List.of(found != null ? found : visafit.assess(example.dossier())));
            }
        } catch (InvalidFact e) {
            if (!e.facts().get(0).startsWith("readings.")) return e.toString();
        }
        return null;
    }

    private String fault(UnreadableDossier refusal) {
        String message = refusal.getMessage();
        if (refusal.line() > 0 && refusal.column() > 0) placed.incrementAndGet();
        else if (!OF_THE_WHOLE.matcher(message).matches()) return "no place: " + message;
        if (OF_THE_PROGRAM.matcher(message).find()) return "jargon: " + message;
        return null;
    }
}
