package org.visafit.rulepack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visafit.rulepack.Rules.LAW;
import static org.visafit.rulepack.Rules.adult;
import static org.visafit.rulepack.Rules.file;
import static org.visafit.rulepack.Rules.problems;
import static org.visafit.rulepack.Rules.problemsOf;
import static org.visafit.rulepack.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read cannot be explained, so it does not load; the message says where and names the mend. */
class LanguageTest {
    /** A condition on line 6 of its file, at column 1. */
    private static DynamicTest condition(String name, String condition, String... expected) {
        return refused(name, condition, "insert( met( \"X-ADULT\", \"x\" ) );", expected);
    }

    /** A consequence on line 8 of its file, at column 1. */
    private static DynamicTest consequence(String name, String consequence, String... expected) {
        return refused(
                name,
                "$who : Applicant( birthDate != null, $born : birthDate, $expiry : passportExpiry )",
                consequence,
                expected);
    }

    private static DynamicTest refused(String name, String condition, String consequence, String... expected) {
        String rule = rule("X-ADULT tested", "criteria", condition, consequence);
        return DynamicTest.dynamicTest(name, () -> assertThat(problemsOf(rule)).containsExactly(expected));
    }

    private static String at(String place, String message) {
        return "rules/x/tested.drl:" + place + " " + message;
    }

    @TestFactory
    List<DynamicTest> conditions() {
        return List.of(
                condition(
                        "misspelt component",
                        "Applicant( birthDat != null )",
                        at("6:12", "Applicant has no component birthDat; did you mean birthDate?")),
                condition(
                        "misspelt type",
                        "Aplicant( birthDate != null )",
                        at("6:1", "unknown type Aplicant; did you mean Applicant?")),
                condition(
                        "misspelt constant",
                        "Degree( level == DegreeLevel.BATCHELOR )",
                        at("6:30", "DegreeLevel has no constant BATCHELOR; did you mean BACHELOR?")),
                condition(
                        "misspelt type of a constant",
                        "Degree( level == DegreLevel.BACHELOR )",
                        at("6:18", "unknown type DegreLevel; did you mean DegreeLevel?")),
                condition(
                        "ISO date",
                        "Applicant( birthDate < \"2025-10-01\" )",
                        at(
                                "6:24",
                                "\"2025-10-01\" is no date; conditions write dates as \"01-Oct-2025\"; did you mean \"01-Oct-2025\"?")),
                condition(
                        "day that does not exist",
                        "Applicant( birthDate < \"31-Feb-2025\" )",
                        at("6:24", "\"31-Feb-2025\": there is no such day")),
                condition(
                        "text for a number",
                        "Applicant( passportBlankPages < \"abc\" )",
                        at("6:33", "\"abc\" is a text, and this takes a whole number")),
                condition(
                        "number for a text",
                        "Applicant( birthCountry == 9 )",
                        at("6:28", "`9` is a number, and this takes a text")),
                condition(
                        "order among texts",
                        "Applicant( birthCountry > \"CN\" )",
                        at("6:27", "a text has no order; compare it with == or !=")),
                condition(
                        "decimal that is not exact",
                        "Degree( technicalShare >= 0.5 )",
                        at("6:27", "write 0.5B: without the B it is not exact")),
                condition(
                        "decimal for a whole number",
                        "Applicant( passportBlankPages < 1.5B )",
                        at("6:33", "this takes whole numbers")),
                condition(
                        "bare yes or no",
                        "Applicant( criminalRecord )",
                        at("6:12", "write `criminalRecord == true`: a bare component throws on what was not told")),
                condition(
                        "negated yes or no",
                        "Applicant( !criminalRecord )",
                        at("6:12", "`!` throws on what was not told; write `== false`, or the other comparison")),
                condition(
                        "unequal without its guard",
                        "Applicant( birthCountry != \"CN\" )",
                        at(
                                "6:12",
                                "`birthCountry` may not be told, and `!=` would then hold all the same; write `birthCountry != null` in front")),
                condition(
                        "not in without its guard",
                        "Degree( level not in ( DegreeLevel.MASTER ) )",
                        at(
                                "6:9",
                                "`level` may not be told, and `not in` would then hold all the same; write `level != null` in front")),
                condition(
                        "not contains without its guard",
                        "Plan( activities not contains Activity.STUDY )",
                        at(
                                "6:7",
                                "`activities` may not be told, and `not contains` would then hold all the same; write `activities != null` in front")),
                condition(
                        "a guard in another branch is none",
                        "Applicant( birthCountry != null && criminalRecord == true || birthCountry != \"CN\" )",
                        at(
                                "6:62",
                                "`birthCountry` may not be told, and `!=` would then hold all the same; write `birthCountry != null` in front")),
                condition(
                        "asking what was not told",
                        "Applicant( birthDate == null )",
                        at(
                                "6:12",
                                "`== null` asks what was not told; only phase \"fit\" may. Leave the case out: no conclusion means that a fact is missing")),
                condition(
                        "not before a fact of the dossier",
                        "not Plan()",
                        at(
                                "6:1",
                                "`not Plan` would take what was not told for no; `not` stands only before rows of tables and facts derived in an earlier phase")),
                condition(
                        "exists",
                        "exists Post()",
                        at("6:1", "`exists` is not part of the language; write flat patterns")),
                condition(
                        "or between patterns",
                        "Plan() or Applicant()",
                        at(
                                "6:8",
                                "patterns stand one after another and must all hold; `or` between them is not part of the language: write two rules, or derive a fact")),
                condition(
                        "missing parenthesis",
                        "Applicant( birthDate != null\nPlan()",
                        at(
                                "7:1",
                                "found `Plan` where Applicant(, opened at 6:10, goes on with a comma or ends with a parenthesis")),
                condition(
                        "a record inside another that is not joined",
                        "Institution( country == \"CN\" )",
                        at(
                                "6:1",
                                "Institution stands inside another record; join it: `$at : …` there and Institution( this == $at, … ) here")),
                condition(
                        "variable that is not bound",
                        "AsOf( $today : date )\nApplicant( birthDate < $todai )",
                        at("7:24", "$todai is not bound; did you mean $today?")),
                condition(
                        "division",
                        "Limit( $l : amount )\nJobOffer( annualPayCny != null, annualPayCny >= $l / 2 )",
                        at("7:52", "no division: a ratio is a product, pay >= $times * $need")),
                condition(
                        "arithmetic without its guard",
                        "Plan( neededPayUsd != null, $l : neededPayUsd )\nJobOffer( annualPayCny >= $l * 2 )",
                        at(
                                "7:11",
                                "`annualPayCny` may not be told, and arithmetic would then hold all the same; write `annualPayCny != null` in front")),
                condition(
                        "measure that is none",
                        "Institution( bestRank( $x ) <= 3 )",
                        at(
                                "6:1",
                                "Institution stands inside another record; join it: `$at : …` there and Institution( this == $at, … ) here"),
                        at("6:14", "Institution has no measure bestRank( … ); did you mean bestRankIn?"),
                        at("6:24", "$x is not bound")),
                condition(
                        "nested without end",
                        "Applicant( " + "( ".repeat(2_000) + "birthDate != null" + " )".repeat(2_000) + " )",
                        at("6:114", "nested more than 50 deep")),
                condition(
                        "no then",
                        "Applicant()\ninsert",
                        at("7:1", "\"X-ADULT tested\" has no `then` before `insert`")));
    }

    @TestFactory
    List<DynamicTest> consequences() {
        return List.of(
                consequence(
                        "misspelt function",
                        "insert( mett( \"X-ADULT\", \"x\" ) );",
                        at("8:9", "unknown function mett; did you mean met?")),
                consequence(
                        "anything but insert",
                        "System.out.println( $born );",
                        at("8:1", "a consequence is insert( … ); and nothing else, found `System`")),
                consequence(
                        "a comparison",
                        "insert( decided( \"X-ADULT\", $born == null, \"y\", \"n\" ) );",
                        at(
                                "8:35",
                                "found `==` where decided(, opened at 8:16, goes on with a comma or ends with a parenthesis")),
                consequence(
                        "a parenthesis too few",
                        "insert( met( \"X-ADULT\", \"x\" );",
                        at("8:30", "the parenthesis of insert(, opened at 8:7, is not closed before `;`")),
                consequence(
                        "more values than holes",
                        "insert( met( \"X-ADULT\", \"x\", $born ) );",
                        at("8:9", "\"x\" has 0 holes {} for 1 value")),
                consequence(
                        "more holes than values",
                        "insert( met( \"X-ADULT\", \"x {} {}\", $born ) );",
                        at("8:9", "\"x {} {}\" has 2 holes {} for 1 value")),
                consequence(
                        "a variable that is not bound",
                        "insert( met( \"X-ADULT\", \"{}\", $bron ) );",
                        at("8:31", "$bron is not bound; did you mean $born?")),
                consequence(
                        "arguments that do not fit",
                        "insert( age( $born ) );",
                        at("8:9", "age takes ( years: a whole number ), not ( a date )")),
                consequence(
                        "what belongs into another phase",
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );",
                        at("8:9", "notice( … ) belongs into phase \"advice\", not into \"criteria\"")),
                consequence(
                        "nested without end",
                        "insert( " + "all( ".repeat(50_000) + " )".repeat(50_000) + " );",
                        at("8:264", "nested more than 50 deep")),
                consequence(
                        "a part by itself",
                        "insert( leaf( \"X-N\", \"x\" ) );",
                        at("8:9", "leaf( … ) is a part of something and is not inserted by itself")));
    }

    @Test
    void a_yes_or_no_that_may_not_be_told_decides_nothing() {
        assertThat(problemsOf(rule(
                        "X-ADULT tested",
                        "criteria",
                        "Applicant( $record : criminalRecord )",
                        "insert( decided( \"X-ADULT\", $record, \"y\", \"n\" ) );")))
                .singleElement()
                .asString()
                .startsWith("rules/x/tested.drl:8:9 decided takes ")
                .endsWith("$record may not be told; write `!= null` where it is bound");
    }

    @Test
    void every_problem_of_every_file_is_said_at_once_in_the_order_of_their_places() {
        assertThat(problems(adult(
                        file(
                                "b",
                                "rule \"X-ADULT b\"\n" + LAW
                                        + "\nagenda-group \"criterea\"\nwhen\nthen\ninsert( met( \"X-ADULT\", \"x\" ) );\nend\n"),
                        file(
                                "a",
                                "rule \"X-ADULT a\"\nagenda-group \"criteria\"\nwhen\nAplicant()\nthen\nend\n"
                                        + "rule \"X-ADULT c\"\n" + LAW
                                        + "\nagenda-group \"criteria\"\nwhen\nPlan( purpos != null )\nthen\n"
                                        + "insert( met( \"X-ADULT\", \"x\" ) );\n"))))
                .containsExactly(
                        "rules/x/a.drl:2:1 \"X-ADULT a\" does not say how certain its law is; write @certainty( VERIFIED ) or another of [VERIFIED, KNOWN, UNCERTAIN, UNPUBLISHED, ASSUMED]",
                        "rules/x/a.drl:2:1 \"X-ADULT a\" does not say when its law was last looked at; write @checked( \"2026-11-21\" )",
                        "rules/x/a.drl:2:1 \"X-ADULT a\" has no law; write @law( \"…\" ) before agenda-group",
                        "rules/x/a.drl:5:1 unknown type Aplicant; did you mean Applicant?",
                        "rules/x/a.drl:12:7 Plan has no component purpos; did you mean purpose?",
                        "rules/x/a.drl:15:1 \"X-ADULT c\" has no `end` before the end of the file",
                        "rules/x/b.drl:4:14 unknown phase \"criterea\"; did you mean criteria? A phase is one of \"data\", \"facts\", \"criteria\", \"advice\", \"fit\"");
    }

    @Test
    void chinese_is_read_and_columns_count_characters() {
        assertThat(
                        problems(
                                adult(
                                        file(
                                                "tested",
                                                "// 外专发〔2017〕40号\nrule \"X-ADULT 年龄\"\n" + LAW
                                                        + "\nagenda-group \"criteria\"\nwhen\n/* 年龄 */ Plan( purpos != null )\nthen\ninsert( met( \"X-ADULT\", \"x\" ) );\nend\n"))))
                .containsExactly("rules/x/tested.drl:7:16 Plan has no component purpos; did you mean purpose?");
    }
}
