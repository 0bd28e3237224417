package org.visafit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a user types them: what they print, where, and how they exit. */
class CommandLineTest {
    private static final String GRADUATE = "examples/k/a-graduate-under-each-reading.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path rules;

    @BeforeEach
    void copyTheRules() throws IOException {
        rules = folder.resolve("rules");
        for (String part : List.of("common", "k")) {
            Path to = Files.createDirectories(rules.resolve(part));
            try (Stream<Path> files = Files.list(Path.of("rules", part))) {
                for (Path file : files.toList()) Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private int visafit(String... arguments) {
        try (PrintWriter to = new PrintWriter(out);
                PrintWriter error = new PrintWriter(err)) {
            return Main.run(to, error, arguments);
        }
    }

    private void edit(String file, String was, String is) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, is));
    }

    @Test
    void assess_prints_the_decision_first_and_then_why() {
        assertThat(visafit("assess", "--rules", rules.toString(), "--visa", "K", "--reading", "K=STRICT", GRADUATE))
                .isZero();
        assertThat(out.toString())
                .startsWith(
                        "K: ELIGIBLE on 2025-10-01 under the reading STRICT; OFFICIAL: UNDETERMINED; LIBERAL: ELIGIBLE\n")
                .contains("✓ the category exists K-CATEGORY-IN-FORCE: the K visa has existed since 2025-10-01\n")
                .contains("[State Council Decree 814, final clause; verified; rules/k/category.drl:5]")
                .endsWith(
                        "Not legal advice. Each source is as of the day its rule was last checked; the authorities decide.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void assess_prints_json_by_the_contract() {
        assertThat(visafit("assess", "--rules", rules.toString(), "--visa", "K", "--format", "json", GRADUATE))
                .isZero();
        JsonNode assessment = new JsonMapper().readTree(out.toString());
        assertThat(assessment.propertyNames()).startsWith("asOf", "receipt", "decisions");
        assertThat(assessment.get("receipt").propertyNames())
                .containsExactly("rulePack", "dossier", "engine", "readings");
        JsonNode k = assessment.get("decisions").get(0);
        assertThat(k.get("visa").asString()).isEqualTo("K");
        assertThat(k.get("outcome").asString()).isEqualTo("UNDETERMINED");
        assertThat(k.get("underReadings").get("STRICT").asString()).isEqualTo("ELIGIBLE");
        JsonNode talent = k.get("criteria").get(2);
        assertThat(talent.propertyNames())
                .containsExactly(
                        "id",
                        "shape",
                        "item",
                        "result",
                        "reason",
                        "law",
                        "certainty",
                        "rule",
                        "at",
                        "facts",
                        "missing",
                        "parts");
        assertThat(talent.get("id").asString()).isEqualTo("K-TALENT");
        assertThat(talent.get("item").isNull()).isTrue();
        JsonNode level =
                talent.get("parts").get(0).get("parts").get(0).get("parts").get(0);
        assertThat(level.get("item").asString()).isEqualTo("degrees[0]");
        assertThat(level.get("facts").get(0).get("at").asString()).isEqualTo("degrees[0].level");
        assertThat(level.get("facts").get(0).get("value").asString()).isEqualTo("BACHELOR");
        assertThat(k.get("open").get(0).propertyNames()).containsExactly("criterion", "kind", "reason");
        assertThat(k.get("notices").get(0).propertyNames()).containsExactly("id", "kind", "text", "law", "at");
        assertThat(assessment.get("trace").get(0).propertyNames())
                .containsExactly("rule", "at", "law", "matched", "concluded");
    }

    @Test
    void several_dossiers_are_an_array_in_the_order_given() {
        assertThat(visafit(
                        "assess",
                        "--rules",
                        "rules",
                        "--visa",
                        "K",
                        "--format",
                        "json",
                        GRADUATE,
                        "examples/k/nationality.yaml"))
                .isZero();
        JsonNode assessments = new JsonMapper().readTree(out.toString());
        assertThat(assessments.isArray()).isTrue();
        assertThat(assessments.get(0).get("asOf").asString()).isEqualTo("2025-10-01");
        assertThat(assessments.get(1).get("asOf").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void the_day_may_be_chosen() {
        assertThat(visafit("assess", "--rules", rules.toString(), "--visa", "K", "--as-of", "2025-09-30", GRADUATE))
                .isZero();
        assertThat(out.toString()).startsWith("K: INELIGIBLE on 2025-09-30");
    }

    @Test
    void unreadable_dossiers_are_all_said_and_nothing_is_decided() throws IOException {
        Path typo = Files.writeString(folder.resolve("typo.yaml"), "asOf: 2026-11-21\nfact: {}\n");
        assertThat(visafit("assess", "--rules", rules.toString(), typo.toString(), GRADUATE, "missing.yaml"))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualTo(typo + ":2:1 unknown key; did you mean facts?\nmissing.yaml is not there\n");
    }

    @Test
    void an_unknown_reading_is_said_where_it_stands() throws IOException {
        Path dossier =
                Files.writeString(folder.resolve("d.yaml"), "asOf: 2026-11-21\nreadings: { K: STRCT }\nfacts: {}\n");
        assertThat(visafit("assess", "--rules", rules.toString(), dossier.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(dossier + ":2:13 K has the readings OFFICIAL, STRICT, LIBERAL; did you mean STRICT?\n");
    }

    @Test
    void a_reading_that_is_chosen_is_one_of_those_known() {
        assertThat(visafit("assess", "--rules", rules.toString(), "--reading", "K=", GRADUATE))
                .isEqualTo(2);
        assertThat(visafit("assess", "--rules", rules.toString(), "--reading", "Q=STRICT", GRADUATE))
                .isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo("--reading: K has the readings OFFICIAL, STRICT, LIBERAL\n"
                        + "--reading: the rules have readings of K and no others; did you mean K?\n");
    }

    @Test
    void a_dossier_too_large_is_the_dossiers_fault() throws IOException {
        Path large = Files.writeString(
                folder.resolve("large.yaml"),
                "asOf: 2026-11-21\nfacts:\n  plan: {}\n  prizes: [" + "{}, ".repeat(1_000) + "{}]\n  papers: ["
                        + "{}, ".repeat(1_000) + "{}]\n");
        assertThat(visafit("assess", "--rules", rules.toString(), GRADUATE, large.toString()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith(large + ":")
                .endsWith(" the lists of a dossier hold at most 2000 items together\n");
    }

    @Test
    void a_dossier_named_twice_is_answered_twice_each_under_its_name() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "asOf: 2026-11-21\nfacts: {}\n");
        assertThat(visafit("assess", "--rules", rules.toString(), GRADUATE, GRADUATE, empty.toString()))
                .isZero();
        assertThat(out.toString()
                        .lines()
                        .filter(line -> line.endsWith(".yaml") || line.startsWith("K: "))
                        .map(line -> line.replaceAll(" on .*", "")))
                .containsExactly(
                        GRADUATE, "K: UNDETERMINED", GRADUATE, "K: UNDETERMINED", empty.toString(), "K: UNDETERMINED");
    }

    @Test
    void a_name_over_several_lines_begins_no_line_of_the_answer() throws IOException {
        Path forged = Files.writeString(
                folder.resolve("forged.yaml"),
                "asOf: 2026-11-21\nfacts:\n  degrees:\n  - level: BACHELOR\n    institution: { name: \"A\\n\\nK: ELIGIBLE\" }\n");
        assertThat(visafit("assess", "--rules", rules.toString(), "--all", forged.toString()))
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("K: ")))
                .singleElement()
                .asString()
                .startsWith("K: UNDETERMINED");
    }

    @Test
    void an_answer_that_cannot_be_written_is_none() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThat(Main.run(new PrintWriter(full), new PrintWriter(err), "--version"))
                .isEqualTo(4);
        assertThat(err.toString()).isEqualTo("visafit failed: not all of its output could be written\n");
    }

    @Test
    void an_option_that_is_none_gets_the_nearest_one() {
        assertThat(visafit("assess", "--vissa", "K", GRADUATE)).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("Unknown option: '--vissa'; did you mean --visa?\n");
    }

    @Test
    void a_command_that_is_none_gets_the_nearest_one() {
        assertThat(visafit("asess", GRADUATE)).isEqualTo(2);
        assertThat(err.toString()).endsWith("; did you mean assess?\n");
    }

    @Test
    void a_broken_rule_is_said_with_its_place_and_nothing_is_decided() throws IOException {
        edit("k/degree.drl", "Degree( level >= DegreeLevel.BACHELOR", "Degree( levl >= DegreeLevel.BACHELOR");
        assertThat(visafit("assess", "--rules", rules.toString(), GRADUATE)).isEqualTo(3);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualTo("rules/k/degree.drl:9:23 Degree has no component levl; did you mean level?\n"
                        + "1 problem: these rules are not used\n");
    }

    @Test
    void an_edited_rule_changes_the_decision_and_the_examples_say_what_they_expected() throws IOException {
        edit("k/age.drl", "ageRange( \"K\", \"STRICT\", 18, 35 )", "ageRange( \"K\", \"STRICT\", 18, 34 )");
        assertThat(visafit("test", "--rules", rules.toString(), "examples/k/age-under-strict-and-liberal.yaml"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "✗ Eighteen on the day: thirty-five, the day before the thirty-sixth birthday\n"
                                + "      K outcome\n"
                                + "        expected  ELIGIBLE\n"
                                + "        found     INELIGIBLE\n"
                                + "        because   K-AGE: aged 35; the reading STRICT assumes 18 to 34, which is not official\n")
                .contains("✗ Eighteen on the day: born on 29 February, thirty-five on 28 February of a common year\n")
                .contains("the example rests on the readings' own assumption");
    }

    @Test
    void test_names_every_example_and_what_none_reaches() {
        assertThat(visafit("test", "--rules", rules.toString(), "examples/k")).isZero();
        assertThat(out.toString())
                .contains("  ✓ A foreigner to China: a stateless person\n")
                .contains("Not reached by any example\n")
                .contains("- the rule \"K-FIT-RECEPTION: part of the reaction to this visa was hostile\"\n")
                .endsWith("160 examples: 160 as expected, 0 not\n");
    }

    @Test
    void a_few_examples_say_nothing_of_the_rest() {
        assertThat(visafit("test", "--rules", rules.toString(), "examples/k/nationality.yaml"))
                .isZero();
        assertThat(out.toString())
                .contains("rules and results were not reached; without a path all examples are run.\n")
                .endsWith("9 examples: 9 as expected, 0 not\n");
    }

    @Test
    void an_example_without_expectation_is_none() throws IOException {
        Path example = Files.writeString(folder.resolve("e.yaml"), "title: t\nasOf: 2026-11-21\nfacts: {}\n");
        assertThat(visafit("test", "--rules", rules.toString(), example.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).isEqualTo(example + " expects nothing of \"t\"; write expect:\n");
    }

    @Test
    void long_lines_break_between_words() {
        assertThat(visafit("assess", "--rules", "rules", GRADUATE)).isZero();
        List<String> lines = new ArrayList<>(out.toString().lines().toList());
        assertThat(lines).allMatch(line -> line.length() <= 100);
    }

    @Test
    void assess_says_how_well_each_would_suit_in_two_sentences() {
        assertThat(visafit(
                        "assess",
                        "--rules",
                        "rules",
                        "examples/personas/p08-a-postdoctoral-researcher-with-two-offers.yaml"))
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("H1B and R are too close to call, 69 and 67 of 100: your priorities decide.")
                .contains("- with STABILITY at HIGH R comes first")
                .contains("Scores of two people, or of one person under two sets of priorities, cannot be compared.");
    }

    @Test
    void assess_says_where_only_one_route_is_open() {
        assertThat(visafit(
                        "assess", "--rules", "rules", "examples/personas/p07-a-fresh-graduate-without-an-offer.yaml"))
                .isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("if you became eligible: 55")
                .contains("Only one route is open, or may be: K, with a fit of 49 of 100.");
    }

    @Test
    void an_example_may_expect_a_recommendation() throws IOException {
        Path example = folder.resolve("example.yaml");
        Files.writeString(example, """
                title: nothing is told
                asOf: 2026-11-21
                facts: {}
                expect: { K: { fit: { score: 1, factors: { F01: 1 }, closed: [F01], missed: [NO_SPONSOR] } } }
                recommend: { order: [R, K, H1B], reachable: 3 }
                """);
        assertThat(visafit("test", "--rules", "rules", example.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("K fit", "K F01", "takes no part", "K must-haves missed", "order")
                .doesNotContain("reachable");
    }

    @Test
    void a_folder_that_may_not_be_read_is_named() throws IOException {
        Path secret = Files.createDirectories(folder.resolve("examples/secret"));
        assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "root may read all");
        assertThat(visafit("test", "--rules", "rules", secret.getParent().toString()))
                .isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).isEqualTo(secret + " may not be read\n");
    }

    @Test
    void a_refusal_prints_no_control_characters() {
        assertThat(visafit("assess", "--rules", "rules", "--visa", "\u001b[2J", GRADUATE))
                .isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("\\u001B[2J").doesNotContain("\u001b");
    }

    @Test
    void a_day_far_off_is_refused() {
        assertThat(visafit("assess", "--rules", "rules", "--as-of", "+12000-01-01", GRADUATE))
                .isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("\"+12000-01-01\" lies outside 1900-01-01 to 2200-12-31");
    }

    @Test
    void where_java_gives_up_one_line_says_so() {
        PrintWriter to = new PrintWriter(err);
        assertThat(Main.guarded(to, () -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo(Main.FAILED);
        assertThat(Main.guarded(to, () -> {
                    throw new OutOfMemoryError();
                }))
                .isEqualTo(Main.FAILED);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("visafit failed: "));
    }
}
