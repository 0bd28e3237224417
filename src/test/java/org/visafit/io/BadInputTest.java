package org.visafit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.PlanBuilder;

/** Whatever is wrong with a file is said once: where, what, and the nearest right thing. */
class BadInputTest {
    private static final String GOOD = """
            asOf: 2026-11-21
            facts:
              applicant: { birthDate: 2001-05-04, nationalities: [IN] }
              degrees:
                - level: MASTER
                  institution: { name: X, country: CN }
            """;

    private static String expecting(String what) {
        return GOOD + "expect:\n  " + what + "\n";
    }

    private static CaseFile read(String text) {
        try {
            return CaseFiles.read("d", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The message, and behind it what is said only to whoever wrote the file. */
    private static DynamicTest refused(String name, String text, String message) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThatThrownBy(() -> read(text))
                        .isInstanceOfSatisfying(
                                UnreadableDossier.class,
                                e -> assertThat(e.getMessage() + e.hint()).isEqualTo(message)));
    }

    @TestFactory
    List<DynamicTest> what_expects_nothing_is_refused() {
        return List.of(
                refused(
                        "null for whether a notice is given",
                        expecting("K: { notices: { K-X: } }"),
                        "d:8:19 expect.K.notices.K-X takes true or false, without quotes"),
                refused(
                        "null for a statement",
                        expecting("R: { statements: { R-A6: } }"),
                        "d:8:22 expect.R.statements.R-A6 takes keys and values"),
                refused(
                        "statement without its low end",
                        expecting("R: { statements: { R-A6: {} } }"),
                        "d:8:22 expect.R.statements.R-A6.low takes a number without quotes, such as 1250.5"),
                refused(
                        "null for the low end of a statement",
                        expecting("R: { statements: { R-A6: { low: null, high: 60 } } }"),
                        "d:8:30 expect.R.statements.R-A6.low takes a number without quotes, such as 1250.5"),
                refused(
                        "null for the score of a factor",
                        expecting("K: { fit: { factors: { F04: } } }"),
                        "d:8:26 expect.K.fit.factors.F04 takes a whole number, without quotes"),
                refused(
                        "factor without its high end",
                        expecting("K: { fit: { ranges: { F04: { low: 1 } } } }"),
                        "d:8:25 expect.K.fit.ranges.F04.high takes a whole number, without quotes"),
                refused(
                        "part of a step for the end of a factor",
                        expecting("K: { fit: { ranges: { F04: { low: 0.5, high: 1 } } } }"),
                        "d:8:32 expect.K.fit.ranges.F04.low takes a whole number, without quotes"),
                refused(
                        "null for a factor",
                        expecting("K: { fit: { closed: [null] } }"),
                        "d:8:24 expect.K.fit.closed[0] takes a text"),
                refused(
                        "visa without anything",
                        expecting("K: {}"),
                        "d:8:3 expect.K says nothing; write what is expected, or leave it out"),
                refused(
                        "null for an outcome",
                        expecting("K: { outcome: }"),
                        "d:8:8 expect.K.outcome says nothing; write what is expected, or leave it out"),
                refused(
                        "no notices",
                        expecting("K: { outcome: ELIGIBLE, notices: {} }"),
                        "d:8:27 expect.K.notices says nothing; write what is expected, or leave it out"),
                refused(
                        "null for an order",
                        GOOD + "recommend: { order: null }\n",
                        "d:7:14 recommend.order says nothing; write what is expected, or leave it out"));
    }

    @TestFactory
    List<DynamicTest> is_refused_with_its_place() {
        return List.of(
                refused(
                        "unknown key",
                        GOOD.replace("birthDate", "birthDat"),
                        "d:3:16 unknown key; did you mean birthDate?"),
                refused(
                        "unknown key at the top",
                        GOOD.replace("facts:", "fact:"),
                        "d:2:1 unknown key; did you mean facts?"),
                refused(
                        "key far from any known",
                        GOOD.replace("facts:", "facts:\n  hobbies: []"),
                        "d:3:3 unknown key; known here are " + known()),
                refused(
                        "wrong type",
                        GOOD.replace("MASTER", "5"),
                        "d:5:7 degrees[0].level takes one of NONE, ASSOCIATE, BACHELOR, MASTER, PROFESSIONAL, DOCTORATE"),
                refused(
                        "unknown constant",
                        GOOD.replace("MASTER", "MASTR"),
                        "d:5:7 degrees[0].level takes one of NONE, ASSOCIATE, BACHELOR, MASTER, PROFESSIONAL, DOCTORATE; did you mean MASTER?"),
                refused(
                        "day that does not exist",
                        GOOD.replace("2001-05-04", "2001-02-30"),
                        "d:3:16 applicant.birthDate takes a day that exists, written just as 2026-11-21"),
                refused(
                        "year for a day",
                        GOOD.replace("2001-05-04", "1990"),
                        "d:3:16 applicant.birthDate takes a day that exists, written just as 2026-11-21"),
                refused(
                        "day before any",
                        GOOD + "  petition: { filingDate: -999999999-01-01 }\n",
                        "d:7:15 petition.filingDate lies outside 1900-01-01 to 2200-12-31"),
                refused(
                        "day after any",
                        GOOD + "  usStatus: { expiresOn: 2201-01-01 }\n",
                        "d:7:15 expiresOn lies outside 1900-01-01 to 2200-12-31"),
                refused(
                        "date after any",
                        GOOD.replace("2026-11-21", "+999999999-12-31"),
                        "d:1:1 asOf lies outside 1900-01-01 to 2200-12-31"),
                refused(
                        "moment after any",
                        GOOD + "  petition: { filingTime: \"+999999999-12-31T23:59:59-18:00\" }\n",
                        "d:7:15 filingTime lies outside 1900-01-01 to 2200-12-31"),
                refused(
                        "number beyond any",
                        GOOD + "  language: { mandarinHsk: 99999999999999999999 }\n",
                        "d:7:15 language.mandarinHsk is too large a number"),
                refused(
                        "number beyond any, in a list",
                        GOOD + "  papers:\n    - { quartile: -99999999999 }\n",
                        "d:8:9 papers[0].quartile is too large a number"),
                refused(
                        "control character written in a text",
                        GOOD.replace("name: X", "name: \"\\e]0;x\\a\""),
                        "d:6:28 holds the control character \\u001B; a text holds none but tabs and ends of lines"),
                refused(
                        "control character written in a key",
                        GOOD.replace("birthDate", "\"birth\\x9bDate\""),
                        "d:3:16 holds the control character \\u009B; a text holds none but tabs and ends of lines"),
                refused(
                        "control character in the file",
                        GOOD.replace("MASTER", "\u001b[2J"),
                        "d:5:14 holds the control character \\u001B; a text holds none but tabs and ends of lines"),
                refused(
                        "version of YAML that does not exist",
                        "%YAML 9.9\n---\n" + GOOD,
                        "d:1:1 is not well formed: %YAML names a version that is not known"),
                refused(
                        "tab far below the last key",
                        GOOD + "\n\n\tplan: {}\n",
                        "d:9:1 is not well formed: a tab stands where a line begins; indent with spaces"),
                refused(
                        "no space after the colon",
                        GOOD.replace("level: MASTER", "level:MASTER"),
                        "d:6:18 is not well formed: a key or an entry stands where a value goes on; look above it for a colon or a dash without a space after it, and at the spaces before the line; a text with a colon needs quotes"),
                refused(
                        "no space after the colon, in braces",
                        GOOD.replace("birthDate: ", "birthDate:"),
                        "d:3:16 unknown key; a colon stands after a key, and a space after the colon"),
                refused(
                        "text that a pattern of the parser's words would match",
                        GOOD.replace("- level: MASTER", "* level: Nanjing escape"),
                        "d:5:6 is not well formed: a text that begins with * or & needs quotes; an entry begins with -"),
                refused("title that is no text", "title: [x]\n" + GOOD, "d:1:1 title takes a text"),
                refused(
                        "end of line in a key",
                        GOOD.replace("birthDate", "\"birth\\nDate\""),
                        "d:3:16 is a key with an end of line or a tab in it"),
                refused(
                        "more facts than can be repeated in so many variants",
                        GOOD + "  papers: [" + "{}, ".repeat(1_999) + "{}]\n"
                                + "  stays: [" + "{}, ".repeat(1_999) + "{}]\n"
                                + "  trips: [" + "{}, ".repeat(1_999) + "{}]\n"
                                + "variants:\n" + "- {}\n".repeat(200),
                        "d:10:1 repeats the facts too often; facts times variants are at most 1000000 values"),
                refused(
                        "list for a key",
                        GOOD + "  ? []\n  : 1\n",
                        "d:7:6 is not well formed: a key takes a single text"),
                refused(
                        "long text",
                        GOOD.replace("MASTER", "M".repeat(900_000)),
                        "d:5:7 degrees[0].level takes one of NONE, ASSOCIATE, BACHELOR, MASTER, PROFESSIONAL, DOCTORATE"),
                refused(
                        "long number",
                        GOOD.replace("name: X", "doubleFirstClass: " + "1".repeat(900)),
                        "d:6:22 degrees[0].institution.doubleFirstClass takes true or false, without quotes"),
                refused(
                        "long country",
                        GOOD.replace("[IN]", "[" + "I".repeat(900) + "]"),
                        "d:3:39 nationalities takes an ISO 3166-1 alpha-2 country code"),
                refused(
                        "key twice",
                        GOOD.replace("level: MASTER", "level: MASTER\n      level: MASTER"),
                        "d:6:7 is a key that stands twice"),
                refused(
                        "unknown country",
                        GOOD.replace("[IN]", "[XX]"),
                        "d:3:39 nationalities takes an ISO 3166-1 alpha-2 country code"),
                refused(
                        "country of three letters",
                        GOOD.replace("[IN]", "[IND]"),
                        "d:3:39 nationalities takes an ISO 3166-1 alpha-2 country code; did you mean IN?"),
                refused(
                        "UK",
                        GOOD.replace("[IN]", "[UK]"),
                        "d:3:39 nationalities takes an ISO 3166-1 alpha-2 country code; the United Kingdom is GB"),
                refused(
                        "yes for true",
                        GOOD.replace("name: X", "doubleFirstClass: yes"),
                        "d:6:22 degrees[0].institution.doubleFirstClass takes true or false, without quotes"),
                refused("text for a list", GOOD.replace("[IN]", "IN"), "d:3:39 applicant.nationalities takes a list"),
                refused(
                        "number out of range",
                        GOOD.replace("name: X", "ranks: [{ ranking: QS, rank: 0 }]"),
                        "d:6:45 rank lies outside 1 to 100000"),
                refused(
                        "quartile of a journal",
                        GOOD + "  papers: [{ quartile: 5 }]\n",
                        "d:7:14 quartile lies outside 1 to 4"),
                refused(
                        "quartile of a journal that is led",
                        GOOD + "  editorialRoles: [{ quartile: 0 }]\n",
                        "d:7:22 quartile lies outside 1 to 4"),
                refused(
                        "place in a competition",
                        GOOD + "  sportResults: [{ rank: 0 }]\n",
                        "d:7:20 rank lies outside 1 to 100000"),
                refused(
                        "share of an enterprise",
                        GOOD + "  investments: [{ personalSharePercent: 100.01 }]\n",
                        "d:7:19 personalSharePercent lies outside 0 to 100"),
                refused(
                        "level of Chinese",
                        GOOD + "  language: { mandarinHsk: 10 }\n",
                        "d:7:15 mandarinHsk lies outside 0 to 9"),
                refused(
                        "months of a year",
                        GOOD + "  offers: [{ monthsPerYearInChina: 12.5 }]\n",
                        "d:7:14 monthsPerYearInChina lies outside 0 to 12"),
                refused(
                        "pay in two currencies, one of them a month's",
                        GOOD + "  offers: [{ country: CN, annualPayCny: 60000, annualPayUsd: 100000 }]\n",
                        "d:7:27 annualPayCny contradicts annualPayUsd: the two do not say the same pay; a USD is worth between 3 and 15 CNY"),
                refused(
                        "more local points than there are",
                        GOOD.replace("nationalities", "localBonusPoints: 11, nationalities"),
                        "d:3:39 localBonusPoints lies outside 0 to 10"),
                refused(
                        "a fact at odds with itself",
                        GOOD.replace("level: MASTER", "certificateHeld: false\n      conferredOn: 2020-01-01"),
                        "d:5:7 certificateHeld contradicts conferredOn: conferredOn is told"),
                refused(
                        "a degree before birth",
                        GOOD.replace("level: MASTER", "conferredOn: 2000-01-01"),
                        "d:5:7 degrees[0].conferredOn does not lie after applicant.birthDate"),
                refused(
                        "certified before it was filed",
                        GOOD + "  labourConditionApplication:\n    filedOn: 2026-04-08\n    certifiedOn: 2026-04-01\n",
                        "d:9:5 certifiedOn lies before filedOn"),
                refused(
                        "approved before it was filed",
                        GOOD + "  petition: { filingDate: 2026-04-08, approvedOn: 2026-04-01 }\n",
                        "d:7:39 approvedOn lies before filingDate"),
                refused(
                        "registered after the filing window of its selection opened",
                        GOOD + "  registrations: [{ submittedOn: 2026-04-02, filingFrom: 2026-04-01 }]\n",
                        "d:7:46 filingFrom lies before submittedOn"),
                refused(
                        "a return before the departure",
                        GOOD + "  trips: [{ leftOn: 2024-03-12, returnedOn: 2024-03-01 }]\n",
                        "d:7:33 returnedOn lies before leftOn"),
                refused(
                        "a departure before the arrival",
                        GOOD + "  stays: [{ status: H1B, admittedOn: 2023-10-01, endedOn: 2023-09-30 }]\n",
                        "d:7:50 endedOn lies before admittedOn"),
                refused(
                        "employment that ended before it began",
                        GOOD + "  posts: [{ startedOn: 2023-10-01, endedOn: 2023-09-30 }]\n",
                        "d:7:36 endedOn lies before startedOn"),
                refused(
                        "employment that ended and goes on",
                        GOOD + "  usStatus: { employmentEndedOn: 2026-08-31, employmentEndedBy: NONE }\n",
                        "d:7:15 employmentEndedOn contradicts employmentEndedBy: an employment that goes on has no last day"),
                refused(
                        "two stays at a time",
                        GOOD
                                + "  stays:\n    - { admittedOn: 2023-10-01, current: true }\n    - { admittedOn: 2020-10-01, endedOn: 2023-10-02 }\n",
                        "d:9:7 stays[1] overlaps stays[0]"),
                refused(
                        "two trips at a time",
                        GOOD
                                + "  trips:\n    - { leftOn: 2024-03-01, returnedOn: 2024-03-12 }\n    - { leftOn: 2024-03-11, returnedOn: 2024-03-20 }\n",
                        "d:9:7 trips[1] overlaps trips[0]"),
                refused(
                        "a trip outside every stay",
                        GOOD
                                + "  stays: [{ admittedOn: 2023-10-01, current: true }]\n  trips: [{ leftOn: 2023-03-01, returnedOn: 2023-03-12 }]\n",
                        "d:8:11 trips[0] lies outside every one of the stays; only trips during them belong into the list"),
                refused(
                        "two offers in a country",
                        GOOD + "  offers: [{ country: CN }, { country: CN }]\n",
                        "d:7:31 offers[1] is in the same country as offers[0]; a dossier holds at most one offer a country"),
                refused(
                        "the date among the facts",
                        GOOD.replace("facts:", "facts:\n  asOf: 2026-01-01"),
                        "d:3:3 asOf stands beside facts:, not in it"),
                refused("no facts", "asOf: 2026-11-21\n", "d:1:1 has no facts; a dossier begins with asOf: and facts:"),
                refused(
                        "no date",
                        GOOD.replace("asOf: 2026-11-21\n", ""),
                        "d:1:1 asOf is missing: the day for which to decide"),
                refused("empty", "", "d is empty"),
                refused("comment alone", "# nothing\n", "d is empty"),
                refused("list", "- a\n", "d:1:1 holds no keys; a dossier begins with asOf: and facts:"),
                refused("word", "hello", "d:1:1 holds no keys; a dossier begins with asOf: and facts:"),
                refused(
                        "two documents",
                        GOOD + "---\n" + GOOD,
                        "d:8:1 goes on after its end; a file holds one dossier"),
                refused("alias", "a: &x [1]\nb: *x\n", "d:2:4 refers to another place with *; write it out"),
                refused("tag", GOOD.replace("MASTER", "!!java.net.URL x"), "d:5:14 tags such as !! are not read"),
                refused(
                        "not closed",
                        GOOD.replace("{ birthDate", "[ birthDate"),
                        "d:3:59 is not well formed: a comma or the closing ] is missing"),
                refused(
                        "10,000 levels deep",
                        "a: " + "[".repeat(10_000) + "]".repeat(10_000),
                        "d:1:36 is nested deeper than 32 levels"),
                refused(
                        "larger than anybody needs",
                        "a".repeat((1 << 20) + 1),
                        "d is larger than 1024 KiB, the most that is read"),
                refused("binary", "asOf: \u0000", "d is a binary file"),
                refused(
                        "variant that changes a place that is none",
                        GOOD + "variants: [{ title: v, change: { \"degrees[0]level\": MASTER } }]\n",
                        "d:7:34 is no place of a fact; a place is written as degrees[0].level"),
                refused(
                        "variant that changes an item that is not there",
                        GOOD + "variants: [{ title: v, change: { \"degrees[1].level\": MASTER } }]\n",
                        "d:7:34 there is no such item to change"),
                refused(
                        "variant that changes an item beyond any list",
                        GOOD + "variants: [{ title: v, change: { \"degrees[99999999999999].level\": MASTER } }]\n",
                        "d:7:34 is no place of a fact; a place is written as degrees[0].level"),
                refused(
                        "variant that changes a place below ten thousand others",
                        GOOD + "variants: [{ change: { ? " + "a.".repeat(10_000) + "a : 1 } }]\n",
                        "d:7:26 is a key too long; with those around it, it has more than 400 letters"),
                refused(
                        "keys too long in one another",
                        "a:\n" + key(1) + key(2) + key(3) + key(4),
                        "d:5:5 is a key too long; with those around it, it has more than 400 letters"),
                refused(
                        "more values than a file holds",
                        GOOD + "  x: {\n" + "    a: [" + "1,".repeat(1_999) + "1],\n"
                                + IntStream.range(0, 60)
                                        .mapToObj(i -> "    b" + i + ": [" + "1,".repeat(999) + "1],\n")
                                        .collect(Collectors.joining())
                                + "  }\n",
                        "d:56:1885 is one value too many; a file holds at most 50000"),
                refused(
                        "more variants than a file holds",
                        GOOD + "variants:\n" + "- { title: v }\n".repeat(40_000),
                        "d:208:3 is one variant too many; a file holds at most 200"),
                refused(
                        "more entries than a list holds",
                        GOOD + "  stays:\n" + "    - { status: H1B }\n".repeat(30_000),
                        "d:2008:7 is one entry too many; a list holds at most 2000"),
                refused(
                        "variant at odds with a fact of the case, which another variant changed",
                        GOOD.replace("level: MASTER", "conferredOn: 2020-01-01")
                                + "variants:\n  - { title: v, change: { \"degrees[0].conferredOn\": 2021-01-01 } }\n  - { title: w, change: { applicant.birthDate: 2020-06-01 } }\n",
                        "d:5:7 degrees[0].conferredOn does not lie after applicant.birthDate"),
                refused(
                        "variant with an unknown key",
                        GOOD + "variants: [{ title: v, change: { applicant.birthDat: 2001-01-01 } }]\n",
                        "d:7:34 unknown key; did you mean birthDate?"),
                refused(
                        "expectation with an unknown result",
                        GOOD + "expect: { K: { criteria: { K-AGE: MEET } } }\n",
                        "d:7:28 expect.K.criteria.K-AGE takes one of MET, NOT_MET, NOT_APPLICABLE, OPEN, UNKNOWN; did you mean MET?"));
    }

    /** A key of 120 letters, so far indented. */
    private static String key(int indented) {
        return " ".repeat(indented) + "a".repeat(120) + ":\n";
    }

    private static String known() {
        return IntStream.range(0, org.visafit.dossier.Dossier.class.getRecordComponents().length)
                .mapToObj(i -> org.visafit.dossier.Dossier.class.getRecordComponents()[i].getName())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_library_refuses_days_far_off() {
        assertThatThrownBy(() ->
                        DossierBuilder.builder().asOf(LocalDate.of(12000, 1, 1)).build())
                .hasMessage("asOf lies outside 1900-01-01 to 2200-12-31");
        assertThatThrownBy(() -> DossierBuilder.builder(read(GOOD).dossier())
                        .applicant(ApplicantBuilder.builder()
                                .birthDate(LocalDate.MIN)
                                .build())
                        .build())
                .hasMessage("applicant.birthDate lies outside 1900-01-01 to 2200-12-31");
    }

    @Test
    void the_library_refuses_numbers_that_nobody_writes() {
        for (String number : List.of("1E+30", "1E+1000000000", "1E-31", "1E-1000000000"))
            assertThatThrownBy(() -> PlanBuilder.builder()
                            .neededPayUsd(new BigDecimal(number))
                            .build())
                    .hasMessage("neededPayUsd has more than 30 digits before or after its point");
    }

    /** The parser reads 1,025 letters at a time; U+20BB7 and the smiling face are two each. */
    @Test
    void a_rare_character_may_stand_anywhere() {
        for (int letters = 900; letters < 1100; letters++)
            for (String rare : List.of("\uD842\uDFB7", "\uD83D\uDE00")) {
                String title = "x".repeat(letters) + rare;
                assertThat(read("title: " + title + "\n" + GOOD).title()).isEqualTo(title);
            }
    }

    @Test
    void norway_is_a_country() {
        assertThat(read(GOOD.replace("[IN]", "[NO]")).dossier().applicant().nationalities())
                .isEqualTo(Set.of("NO"));
    }

    @Test
    void a_null_was_not_told() {
        assertThat(read(GOOD.replace("MASTER", "null"))
                        .dossier()
                        .degrees()
                        .get(0)
                        .level())
                .isNull();
    }

    @Test
    void that_there_is_nothing_may_be_expected() {
        CaseFile file = read(expecting(
                "K: { ask: [], open: {}, fit: { missed: [] }, statements: { K-Q: { low: 1, high: null } } }"));
        assertThat(file.expect().get("K"))
                .isEqualTo(new Expectation(
                        null,
                        null,
                        null,
                        List.of(),
                        Map.of(),
                        null,
                        Map.of("K-Q", new Expectation.Range(BigDecimal.ONE, null)),
                        null,
                        new Expectation.Fit(null, null, null, null, null, null, null, null, Set.of())));
    }

    @Test
    void a_code_keeps_its_leading_zero_and_a_region_may_stand_without_quotes() {
        CaseFile file =
                read(GOOD + "  offers: [{ country: CN, region: 310000 }]\n  petition: { documentNumber: 0123 }\n");
        assertThat(file.dossier().offers().get(0).region()).isEqualTo("310000");
        assertThat(file.dossier().petition().documentNumber()).isEqualTo("0123");
    }

    @Test
    void money_is_exact() {
        assertThat(read(GOOD + "  offers: [{ country: CN, annualPayCny: 449999.99 }]\n")
                        .dossier()
                        .offers()
                        .get(0)
                        .annualPayCny())
                .isEqualByComparingTo("449999.99");
    }

    @Test
    void the_date_may_come_from_elsewhere() throws IOException {
        String text = GOOD.replace("asOf: 2026-11-21\n", "");
        CaseFile file = CaseFiles.read(
                "d", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LocalDate.of(2026, 1, 1));
        assertThat(file.dossier().asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_folder_and_a_missing_file_are_said_so(@TempDir Path folder) {
        assertThatThrownBy(() -> CaseFiles.read(folder, null)).hasMessage(folder + " is a folder, not a dossier");
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> CaseFiles.read(missing, null)).hasMessage(missing + " is not there");
    }

    @Test
    void bytes_that_are_no_text_are_said_so(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("b.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 1});
        assertThatThrownBy(() -> CaseFiles.read(file, null))
                .hasMessage(file + " is a binary file, or a text that is not UTF-8");
    }

    @Test
    void json_is_read_with_its_places(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("d.json"), "{ \"asOf\": \"2026-11-21\",\n  \"facts\": { \"aplicant\": {} } }");
        assertThatThrownBy(() -> CaseFiles.read(file, null))
                .hasMessage(file + ":2:14 unknown key; did you mean applicant?");
    }

    @Test
    void json_is_refused_without_the_words_of_its_parser(@TempDir Path folder) throws IOException {
        for (String value : List.of("0x1f", "NaN", "007", "+1", "'a'", "9".repeat(2_000), "{", "[1", "\"\\q\"", "1e"))
            assertThatThrownBy(() -> CaseFiles.read(
                            Files.writeString(folder.resolve("d.json"), "{ \"asOf\":\n " + value + " }"), null))
                    .isInstanceOf(UnreadableDossier.class)
                    .hasMessageMatching(
                            ".*d\\.json:[23]:\\d+ (is not well formed|holds a key or a value that is too long).*")
                    .hasMessageNotContainingAny("Feature", "Stream", "Source", "REDACTED", "`", "enabl");
    }
}
