package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.visafit.rulepack.Rules.pack;
import static org.visafit.rulepack.Rules.rule;
import static org.visafit.rulepack.Rules.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.visafit.Visafit;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.DegreeBuilder;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.InstitutionBuilder;
import org.visafit.dossier.InvalidFact;
import org.visafit.dossier.JobOfferBuilder;
import org.visafit.dossier.PlanBuilder;
import org.visafit.io.CaseFiles;
import org.visafit.io.UnreadableDossier;
import org.visafit.properties.RandomDossiers;
import org.visafit.properties.Trial;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.problem.RuleFailure;

/** No fact about a person goes into a log line or the message of an exception. */
class PrivacyTest {
    private static final String SECRET = "Zymurgy";
    /** What the engine says of a constraint of the rules that it goes on to interpret; it holds no fact. */
    private static final Pattern HINT = Pattern.compile("WARN Exception jitting: .* This is NOT an error .*");

    private static final Dossier PERSON = DossierBuilder.builder()
            .asOf(LocalDate.of(2026, 11, 21))
            .applicant(ApplicantBuilder.builder()
                    .birthDate(LocalDate.of(1987, 6, 5))
                    .build())
            .degrees(List.of(DegreeBuilder.builder()
                    .field(SECRET)
                    .institution(InstitutionBuilder.builder().name(SECRET).build())
                    .build()))
            .plan(PlanBuilder.builder().neededPayUsd(new BigDecimal("98765")).build())
            .build();

    /** What was printed, logged or thrown meanwhile. */
    private static List<String> heard(Runnable meanwhile) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger all = Logger.getLogger("");
        List<String> heard = new CopyOnWriteArrayList<>();
        Handler logged = new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.add(line.getLevel() + " " + new SimpleFormatter().formatMessage(line) + " " + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        KeptLog.LINES.clear();
        all.addHandler(logged);
        try (PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(catching);
            System.setErr(catching);
            meanwhile.run();
        } catch (RuntimeException e) {
            heard.add(e.toString());
        } finally {
            System.setOut(out);
            System.setErr(err);
            all.removeHandler(logged);
        }
        heard.addAll(KeptLog.LINES);
        printed.toString(StandardCharsets.UTF_8).lines().forEach(heard::add);
        return heard;
    }

    @Test
    void what_is_printed_or_logged_or_thrown_is_heard() {
        assertThat(heard(() -> {
                    System.out.println("printed");
                    LoggerFactory.getLogger(PrivacyTest.class).warn("logged {}", "by a library");
                    Logger.getLogger("x").warning("logged by the JDK");
                    throw new IllegalStateException("thrown");
                }))
                .contains(
                        "printed",
                        "WARN logged by a library",
                        "WARNING logged by the JDK null",
                        "java.lang.IllegalStateException: thrown");
    }

    @Test
    void an_assessment_says_nothing_but_its_answer() {
        Visafit visafit = Visafit.open(Path.of("rules")).within(Trial.PATIENT);
        assertThat(heard(() -> visafit.assess(PERSON))).isEmpty();
        for (long seed = 1; seed <= 20; seed++) {
            Dossier dossier = RandomDossiers.of(seed, visafit.rules().readings());
            assertThat(heard(() -> visafit.assess(dossier)))
                    .as("seed " + seed)
                    .filteredOn(line -> !HINT.matcher(line).matches())
                    .isEmpty();
        }
    }

    @Test
    void an_assessment_that_fails_names_a_rule_and_no_facts() {
        RulePack pack = pack(
                rule("X: far", "data", "", "insert( limit( \"X-FAR\", 2000000000 ) );"),
                rule(
                        "X: pay",
                        "advice",
                        "Plan( $pay : neededPayUsd )\nLimit( name == \"X-FAR\", $year : amount )\n"
                                + "AsOf( monthsToFiscalYear( $year ) >= 1 )",
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"{}\", $pay ) );"));
        assertThat(heard(() -> run(pack, PERSON, Limits.STANDARD)))
                .singleElement()
                .asString()
                .endsWith("RuleFailure: the rule \"X: pay\" (rules/x/tested.drl:10) failed while it ran");
    }

    @Test
    void facts_that_contradict_each_other_are_named_and_not_repeated() {
        assertThat(heard(() -> DossierBuilder.builder(PERSON)
                        .degrees(List.of(DegreeBuilder.builder()
                                .conferredOn(LocalDate.of(1985, 7, 9))
                                .build()))
                        .build()))
                .containsExactly("org.visafit.dossier.InvalidFact: "
                        + "degrees[0].conferredOn does not lie after applicant.birthDate");
        assertThat(heard(() -> DossierBuilder.builder(PERSON)
                        .offers(List.of(
                                JobOfferBuilder.builder().country("CN").build(),
                                JobOfferBuilder.builder().country("CN").build()))
                        .build()))
                .containsExactly("org.visafit.dossier.InvalidFact: "
                        + "offers[1] is in the same country as offers[0]; a dossier holds at most one offer a country");
    }

    /** A value that a place does not take, of each kind of place. */
    private static final Map<String, String> BADLY_WRITTEN = Map.ofEntries(
            Map.entry("applicant: { birthDate: 5 Jun 1987 }", "takes a day that exists, written just as 2026-11-21"),
            Map.entry("applicant: { birthDate: 1987-6-5 }", "takes a day that exists, written just as 2026-11-21"),
            Map.entry("applicant: { birthDate: 19870605 }", "takes a day that exists, written just as 2026-11-21"),
            Map.entry("applicant: { criminalRecord: Zymurgy }", "takes true or false"),
            Map.entry("applicant: { nationalities: [Zymurgy] }", "takes an ISO 3166-1 alpha-2 country code"),
            Map.entry("applicant: { nationalities: Zymurgy }", "takes a list"),
            Map.entry("applicant: Zymurgy", "takes keys and values"),
            Map.entry("applicant: { localBonusPoints: Zymurgy }", "takes a whole number"),
            Map.entry("plan: { neededPayUsd: \"98,765\" }", "takes a number"),
            Map.entry("plan: { neededPayUsd: [98765] }", "takes a number"),
            Map.entry("plan: { neededPayUsd: -98765 }", "lies below 0"),
            Map.entry("petition: { filingTime: 5 Jun 1987 }", "takes a moment with its offset"),
            Map.entry("degrees: [ { level: Zymurgy } ]", "takes one of NONE"),
            Map.entry("degrees: [ { field: [Zymurgy] } ]", "takes a text"),
            Map.entry("papers: [ { quartile: 98765 } ]", "lies outside 1 to 4"),
            Map.entry("papers: [ { quartile: 98765987659876598765 } ]", "is too large a number"),
            Map.entry("offers: [ { region: Zymurgy } ]", "takes a region of China"),
            Map.entry("offers: [ { occupationCode: Zymurgy } ]", "takes a code such as 15-1252"),
            Map.entry("degrees: [ *Zymurgy ]", "refers to another place with *"),
            Map.entry("degrees: [ !Zymurgy x ]", "tags such as !! are not read"),
            Map.entry("degrees: [ { field: \"Zymurgy\\q\" } ]", "a \\ stands before"),
            Map.entry("degrees: [ { field: Zymurgy: 5 } ]", "is not well formed"),
            Map.entry("degrees: [ { field: @Zymurgy } ]", "no text can begin like this"));

    @Test
    void a_file_that_cannot_be_read_is_told_what_a_place_takes_and_not_what_stands_there() {
        BADLY_WRITTEN.forEach((written, said) -> assertThat(
                        heard(() -> read("person.yaml", "asOf: 2026-11-21\nfacts:\n  " + written + "\n")))
                .as(written)
                .singleElement()
                .asString()
                .startsWith("org.visafit.io.UnreadableDossier: person.yaml:3:")
                .contains(said)
                .doesNotContain(SECRET, "1987", "98,765", "98765"));
    }

    @Test
    void a_value_that_slipped_into_the_place_of_a_key_is_not_repeated() {
        for (String written : List.of(
                "applicant: {birthDate:1987-06-05, criminalRecord: false}",
                "applicant: {birthDate 1987: 5}",
                "plan: { neededPayUsd: 98,765 }",
                "offers: [{ title: Engineer, Zymurgy Corp, country: US }]",
                "applicant: { nationalities: [{Zymurgy, Zymurgy}] }",
                "degrees: { Zymurgy: 1 }",
                "\"x\\nINFO Zymurgy\": 1",
                "x: 1\nvariants: [{ change: { \"applicant.birthDate 1987-06-05\": } }]",
                "x: 1\nvariants: [{ change: { Zymurgy.level: MASTER } }]",
                "x: 1\nexpect: { Zymurgy: 5 }",
                "x: 1\nexpect: { K: { Zymurgy: 5 } }",
                "x: 1\nZymurgy: 5"))
            assertThat(heard(() -> read("person.yaml", "asOf: 2026-11-21\nfacts:\n  " + written + "\n")))
                    .as(written)
                    .singleElement()
                    .asString()
                    .startsWith("org.visafit.io.UnreadableDossier: person.yaml:")
                    .doesNotContain(SECRET, "1987", "98765", "765", "\n");
    }

    @Test
    void what_was_probably_meant_is_said_beside_the_message() {
        UnreadableDossier refusal = (UnreadableDossier) catchThrowable(
                () -> read("person.yaml", "asOf: 2026-11-21\nfacts:\n  applicant: { nationalities: [Ind] }\n"));
        assertThat(refusal).hasMessageEndingWith(" takes an ISO 3166-1 alpha-2 country code");
        assertThat(refusal.hint()).isEqualTo("; did you mean IN?");
        InvalidFact invalid = (InvalidFact) catchThrowable(
                () -> ApplicantBuilder.builder().nationalities(Set.of("UK")).build());
        assertThat(invalid).hasMessage("nationalities takes an ISO 3166-1 alpha-2 country code");
        assertThat(invalid.hint()).isEqualTo("; the United Kingdom is GB");
    }

    @Test
    void nor_is_json_that_is_not_well_formed() {
        for (String written :
                List.of("Zymurgy", "'Zymurgy'", "\"Zymurgy\\q\"", "98765.", "{ \"a\": 98765 ]", "\"Zymurgy\n\""))
            assertThat(heard(() -> read("person.json", "{ \"facts\":\n" + written + " }")))
                    .as(written)
                    .singleElement()
                    .asString()
                    .startsWith("org.visafit.io.UnreadableDossier: person.json:")
                    .contains(" is not well formed: ")
                    .doesNotContain(SECRET, "98765");
    }

    private static void read(String name, String text) {
        try {
            CaseFiles.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String failure(String... rules) {
        RulePack pack = pack(rules);
        Throwable failure = catchThrowable(() -> run(pack, PERSON, Limits.STANDARD));
        assertThat(failure).isInstanceOf(RuleFailure.class).hasNoCause();
        return failure.getMessage();
    }

    @Test
    void a_conflict_names_rules_and_no_facts() {
        String message = failure(rule(
                "X-ADULT by field",
                "criteria",
                "Degree( field != null, $field : field )",
                "insert( notMet( \"X-ADULT\", \"{}\", $field ) );"));
        assertThat(message)
                .isEqualTo(
                        "two different conclusions on X-ADULT: NOT_MET by \"X-ADULT by field\" (rules/x/tested.drl:2), "
                                + "MET by \"X-ADULT met\" (rules/x/adult.drl:2)");
    }

    @Test
    void two_lines_for_one_entry_name_rules_and_no_facts() {
        String message = failure(
                rule(
                        "X: points",
                        "data",
                        "",
                        "insert( statement( \"X-P\", \"the table\", \"points\", part( \"pay\", 0, 99999 ) ) );"),
                rule(
                        "X: pay",
                        "facts",
                        "Plan( neededPayUsd != null, $pay : neededPayUsd )",
                        "insert( line( \"X-P\", \"pay\", $pay, \"{}\", $pay ) );"),
                rule(
                        "X: other pay",
                        "facts",
                        "Plan( neededPayUsd > 3 )",
                        "insert( line( \"X-P\", \"pay\", 3, \"x\" ) );"));
        assertThat(message).isEqualTo("two different lines for \"pay\" of X-P: by \"X: other pay\" and \"X: pay\"");
    }
}
