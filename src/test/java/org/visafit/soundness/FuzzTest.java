package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.visafit.Figures;
import org.visafit.Visafit;
import org.visafit.dossier.InvalidFact;
import org.visafit.examples.ExampleFiles;
import org.visafit.io.AssessmentJson;
import org.visafit.io.CaseFile;
import org.visafit.io.CaseFiles;
import org.visafit.io.UnreadableDossier;

/**
 * Mutated example files: each is read, or refused with its place. The long version:
 * {@code mvn test -Dtest=FuzzTest -Dvisafit.mutations=100000}.
 */
class FuzzTest {
    private static final int MUTATIONS = Integer.getInteger("visafit.mutations", 1_000);
    private static final String[] WORDS = {
        "null", "~", "true", "NO", "[]", "{}", "- ", ": ", "&a ", "*a", "!!set ", "\"", "'", "2026-02-30",
                "99999999999999999999", "-1", "1e400",
        "\t", "\n", "  ", "#", "---\n", "...\n", "|", ">", "%YAML 1.1\n", "\u202e", "\uD83D\uDE00", "facts:", "asOf:",
                "MASTER", "CN", "0x10", "? "
    };

    /** What only a programmer understands: the name of an exception's class, a line of a stack trace. */
    private static final Pattern OF_THE_PROGRAM = Pattern.compile("[a-z]\\.[A-Z]\\w*(Exception|Error)\\b|\n\tat ");

    @Test
    void whatever_is_read_is_read_or_refused_with_its_place() throws IOException {
        List<String> seeds = new ArrayList<>();
        for (Path file : ExampleFiles.below(List.of(Path.of("examples")))) seeds.add(Files.readString(file));
        Visafit visafit = Visafit.open(Path.of("rules"));
        Random random = new Random(20261121);
        int read = 0;
        int placed = 0;
        int assessed = 0;
        List<String> thrown = new ArrayList<>();
        Figures figures = new Figures("fuzz");
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(seeds.get(random.nextInt(seeds.size())), random);
            try {
                CaseFile file = CaseFiles.read("fuzz", new ByteArrayInputStream(mutated), LocalDate.of(2026, 11, 21));
                read++;
                if (i % 10 == 0) {
                    AssessmentJson.write(List.of(visafit.assess(file.dossier())));
                    assessed++;
                }
            } catch (UnreadableDossier e) {
                if (e.line() > 0) placed++;
                if (OF_THE_PROGRAM.matcher(e.getMessage()).find()) thrown.add(e.getMessage());
            } catch (InvalidFact e) {
                if (!e.facts().get(0).startsWith("readings.")) thrown.add(e.toString());
            } catch (RuntimeException e) {
                thrown.add(e + " for " + Arrays.toString(Arrays.copyOf(mutated, 40)));
            }
        }
        figures.print(
                MUTATIONS,
                "mutated files",
                read + " read",
                placed + " refused with line and column",
                MUTATIONS - read - placed + " refused whole",
                assessed + " assessed");
        assertThat(thrown).isEmpty();
    }

    private static byte[] mutated(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, WORDS[random.nextInt(WORDS.length)]);
                case 2 -> text.replace(at, to, WORDS[random.nextInt(WORDS.length)]);
                case 3 -> text.insert(at, text.substring(at, to));
                default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }
}
