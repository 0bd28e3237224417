package org.visafit.rulepack.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visafit.rulepack.Rules.adult;
import static org.visafit.rulepack.Rules.problems;
import static org.visafit.rulepack.Rules.problemsOf;
import static org.visafit.rulepack.Rules.rule;
import static org.visafit.rulepack.Rules.tested;
import static org.visafit.rulepack.Rules.visa;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visafit.rulepack.reading.Source;

/** What would silently do nothing, or answer by chance, does not load. */
class ChecksTest {
    private static final String MET = "insert( met( \"X-ADULT\", \"x\" ) );";
    private static final String POINTS = rule(
            "X: points",
            "data",
            "",
            "insert( statement( \"X-P\", \"the table\", \"points\", part( \"pay\", 0, 20 ) ) );");

    private static List<String> withTree(String tree, String... rules) {
        List<Source> sources = new ArrayList<>(adult(tested(rules)));
        sources.set(0, visa(tree));
        return problems(sources);
    }

    @Test
    void the_small_pack_loads() {
        assertThat(problems(adult())).isEmpty();
    }

    @Test
    void two_rules_of_one_name() {
        assertThat(problemsOf(rule("X-ADULT met", "criteria", "Plan( stayMonths > 3 )", MET)))
                .containsExactly(
                        "rules/x/tested.drl:2:1 a second rule \"X-ADULT met\"; the first stands at rules/x/adult.drl:2");
    }

    private static final String ANOTHER = "$one : Registration()\nRegistration( mayNameAnotherDocumentThan( $one ) )";

    @Test
    void a_conclusion_from_what_may_be() {
        assertThat(problemsOf(rule("X-ADULT met: another may", "criteria", ANOTHER, MET)))
                .containsExactly(
                        "rules/x/tested.drl:9:9 \"X-ADULT met: another may\" asks what may be; let it derive a fact that others deny with not");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Registration( mayNameAnotherDocumentThan( $one ) == true )",
                "Registration( mayNameAnotherDocumentThan( $one ) != false )",
                "Registration( mayNameAnotherDocumentThan( $one ) in ( true ) )"
            })
    void what_may_be_compared(String pattern) {
        assertThat(problemsOf(rule("X-ADULT met: another may", "criteria", "$one : Registration()\n" + pattern, MET)))
                .containsExactly(
                        "rules/x/tested.drl:2:1 \"X-ADULT met: another may\" compares or passes on mayNameAnotherDocumentThan, which may hold for want of facts; let it stand alone as a test");
    }

    @Test
    void what_may_be_passed_on() {
        assertThat(problemsOf(rule(
                        "X-ADULT: another may",
                        "criteria",
                        "$one : Registration()\n$other : Registration()",
                        "insert( decided( \"X-ADULT\", $other.mayNameAnotherDocumentThan( $one ), \"x\", \"y\" ) );")))
                .containsExactly(
                        "rules/x/tested.drl:2:1 \"X-ADULT: another may\" compares or passes on mayNameAnotherDocumentThan, which may hold for want of facts; let it stand alone as a test");
    }

    @Test
    void what_may_be_taken_for_what_is() {
        assertThat(problemsOf(
                        rule("X: another may", "facts", ANOTHER, "insert( documentInDoubt( $one ) );"),
                        rule("X-ADULT met: in doubt", "criteria", "DocumentInDoubt()", MET)))
                .containsExactly(
                        "rules/x/tested.drl:15:1 DocumentInDoubt may be there for want of facts, by \"X: another may\"; a rule can only deny it with not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "advice"})
    void what_may_be_of_a_fact_that_no_pattern_binds(String phase) {
        assertThat(problemsOf(
                        rule(
                                "X: level",
                                "facts",
                                "$one : Registration( wageLevel == 1 )",
                                "insert( levelUndercut( $one ) );"),
                        rule(
                                "X: another may",
                                phase,
                                "LevelUndercut( $one : registration )\nRegistration( mayNameAnotherDocumentThan( $one ) )",
                                "insert( documentInDoubt( $one ) );")))
                .containsExactly(
                        "rules/x/tested.drl:10:1 \"X: another may\" asks what may be, of a fact that no pattern of its own binds");
    }

    @Test
    void a_name_that_does_not_begin_with_its_criterion() {
        assertThat(problemsOf(rule("Of age", "criteria", "Plan( stayMonths > 3 )", MET)))
                .containsExactly(
                        "rules/x/tested.drl:2:1 \"Of age\" concludes on X-ADULT; let its name begin with that id");
    }

    @Test
    void a_name_that_nobody_reads() {
        assertThat(problemsOf(rule("X-ADULT" + "a".repeat(100_000), "criteria", "Plan( stayMonths > 3 )", MET)))
                .containsExactly(
                        "rules/x/tested.drl:2:6 a name of more than 200 letters; write an id and the sentence a lawyer would say");
    }

    @Test
    void a_criterion_that_no_tree_declares() {
        assertThat(problemsOf(rule(
                        "X-ADLUT met", "criteria", "Plan( stayMonths > 3 )", "insert( met( \"X-ADLUT\", \"x\" ) );")))
                .containsExactly(
                        "rules/x/tested.drl:8:9 no tree declares the criterion X-ADLUT; did you mean X-ADULT?");
    }

    @Test
    void a_criterion_on_which_no_rule_concludes() {
        assertThat(withTree(
                        "all( \"X\", \"a visa\", leaf( \"X-ADULT\", \"of age\" ), leaf( \"X-OTHER\", \"other\" ) )"))
                .containsExactly("rules/x/visa.drl:14:76 no rule concludes on X-OTHER");
    }

    @Test
    void an_id_that_means_two_things() {
        assertThat(withTree(
                        "all( \"X\", \"a visa\", leaf( \"X-ADULT\", \"of age\" ), leaf( \"X-ADULT\", \"grown up\" ) )"))
                .containsExactly("rules/x/visa.drl:14:47 X-ADULT stands for two different things in the tree");
    }

    @Test
    void a_chapter_stands_where_the_tree_refers_to_it() {
        String chapter =
                rule("X-PART", "data", "", "insert( chapter( any( \"X-PART\", \"p\", see( \"X-INNER\" ) ) ) );");
        String inner = rule("X-INNER", "data", "", "insert( chapter( leaf( \"X-INNER\", \"i\" ) ) );");
        String rule = rule("X-INNER met", "criteria", "Plan( stayMonths > 3 )", "insert( met( \"X-INNER\", \"x\" ) );");
        String tree = "all( \"X\", \"a visa\", leaf( \"X-ADULT\", \"of age\" ), see( \"X-PART\" ) )";
        assertThat(withTree(tree, chapter, inner, rule)).isEmpty();
        assertThat(withTree(tree.replace("X-PART", "X-PRAT"), chapter, inner, rule))
                .containsExactly("rules/x/visa.drl:14:76 no tree says what X-PRAT is; did you mean X-PART?");
        assertThat(withTree(tree.replace("see( \"X-PART\" )", "leaf( \"X-INNER\", \"i\" )"), chapter, inner, rule))
                .containsExactly("rules/x/tested.drl:8:18 no tree has the chapter X-PART");
        assertThat(withTree(tree, chapter, inner.replace("leaf( \"X-INNER\", \"i\" )", "see( \"X-PART\" )"), rule))
                .anyMatch(problem -> problem.endsWith("a chapter is written out, not referred to"));
        assertThat(withTree(
                        tree,
                        chapter,
                        inner.replace("leaf( \"X-INNER\", \"i\" )", "all( \"X-INNER\", \"i\", see( \"X-PART\" ) )"),
                        rule))
                .anyMatch(problem -> problem.endsWith("X-PART stands within itself"));
        assertThat(withTree(tree, chapter, inner, inner.replace("rule \"X-INNER\"", "rule \"X-INNER again\""), rule))
                .anyMatch(problem ->
                        problem.contains("a second chapter X-INNER; the first stands at rules/x/tested.drl:"));
    }

    /** Chapters X-C001 to the last, each of which refers to the next as often as said. */
    private static List<String> chapters(int last, int times) {
        String tree = "all( \"X\", \"a visa\", leaf( \"X-ADULT\", \"of age\" ), see( \"X-C001\" ) )";
        String[] rules = new String[last];
        for (int i = 1; i <= last; i++) {
            String id = "\"X-C%03d\"".formatted(i);
            String next = ", see( \"X-C%03d\" )".formatted(i + 1);
            rules[i - 1] = rule(
                    id.replace("\"", ""),
                    "data",
                    "",
                    "insert( chapter( "
                            + (i < last ? "all( " + id + ", \"c\"" + next.repeat(times) : "leaf( " + id + ", \"c\"")
                            + " ) ) );");
        }
        return withTree(tree, rules);
    }

    @Test
    void references_that_multiply_without_end() {
        assertThat(chapters(41, 2))
                .containsExactly(
                        "rules/x/tested.drl:8:9 refers to so much that the trees have more than 100000 parts; let it refer to less");
    }

    @Test
    void references_that_stand_too_deep() {
        assertThat(chapters(199, 1)).contains("rules/x/tested.drl:1592:18 nested more than 200 deep");
    }

    @Test
    void a_rule_that_holds_because_something_was_not_told() {
        String says = "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );";
        for (String result : List.of("result == Result.UNKNOWN", "result != Result.MET"))
            assertThat(problemsOf(rule("X-N", "advice", "RolledUp( criterion == \"X-ADULT\", " + result + " )", says)))
                    .singleElement()
                    .asString()
                    .contains("no rule holds because something was not told");
        assertThat(problemsOf(
                        rule("X-N", "advice", "RolledUp( criterion == \"X-ADULT\", result == Result.OPEN )", says)))
                .isEmpty();
    }

    @Test
    void a_list_that_the_dossier_has_not() {
        assertThat(withTree(
                        "all( \"X\", \"a visa\", leaf( \"X-ADULT\", \"of age\" ), some( \"X-D\", \"d\", \"degree\", leaf( \"X-L\", \"l\" ) ) )",
                        rule(
                                "X-L met",
                                "criteria",
                                "$d : Degree( level >= DegreeLevel.MASTER )",
                                "insert( met( \"X-L\", \"x\" ) );")))
                .containsExactly("rules/x/visa.drl:14:9 the dossier has no list degree; did you mean degrees?");
    }

    @Test
    void an_item_of_another_list() {
        assertThat(withTree(
                        "all( \"X\", \"a visa\", leaf( \"X-ADULT\", \"of age\" ), some( \"X-D\", \"d\", \"degrees\", leaf( \"X-L\", \"l\" ) ) )",
                        rule(
                                "X-L met",
                                "criteria",
                                "$p : Prize( year > 2000 )",
                                "insert( met( \"X-L\", $p, \"x\" ) );")))
                .containsExactly(
                        "rules/x/tested.drl:8:9 X-L is concluded of Prize, and the tree does not count such items under it",
                        "rules/x/visa.drl:14:105 no rule concludes on X-L for items of degrees");
    }

    @Test
    void a_fact_that_no_rule_derives() {
        assertThat(problemsOf(rule("X-ADULT by age", "criteria", "Age( years > 17 )", MET)))
                .containsExactly("rules/x/tested.drl:6:1 no rule derives Age");
    }

    @Test
    void a_row_that_no_rule_inserts() {
        assertThat(problemsOf(rule("X-ADULT by limit", "criteria", "Limit( amount > 17 )", MET)))
                .containsExactly("rules/x/tested.drl:6:1 no rule inserts a row of Limit");
    }

    @Test
    void a_limit_of_another_name() {
        assertThat(problemsOf(rule("X: limits", "data", "", "insert( limit( \"X-AGE\", 18 ) );")
                        + rule("X-ADULT by limit", "criteria", "Limit( name == \"X-AEG\", amount > 17 )", MET)))
                .containsExactly("rules/x/tested.drl:14:8 there is no Limit X-AEG; did you mean X-AGE?");
    }

    private static final String DERIVES = "AsOf( $today : date )\n$who : Applicant( birthDate != null )";

    @Test
    void a_fact_that_is_derived_later() {
        assertThat(problemsOf(rule("X: age", "criteria", DERIVES, "insert( age( $who.ageOn( $today ) ) );")
                        + rule("X: foreigner", "facts", "Age( years > 17 )", "insert( foreignerToChina( true ) );")))
                .containsExactly("rules/x/tested.drl:15:1 Age is derived in a later phase, by \"X: age\"");
    }

    @Test
    void a_fact_that_is_denied_in_the_phase_that_derives_it() {
        assertThat(problemsOf(rule("X: age", "facts", DERIVES, "insert( age( $who.ageOn( $today ) ) );")
                        + rule(
                                "X: foreigner",
                                "facts",
                                "not Age( years > 17 )",
                                "insert( foreignerToChina( true ) );")))
                .containsExactly(
                        "rules/x/tested.drl:15:1 `not Age` runs in the phase that derives it, by \"X: age\": the answer would depend on which rule runs first");
    }

    @Test
    void a_conclusion_that_is_read_too_early() {
        assertThat(problemsOf(rule(
                        "X: foreigner",
                        "facts",
                        "Concluded( criterion == \"X-ADULT\", result == Result.MET )",
                        "insert( foreignerToChina( true ) );")))
                .containsExactly(
                        "rules/x/tested.drl:6:1 Concluded is there from phase \"criteria\" on; this rule runs in \"facts\"");
    }

    @Test
    void a_result_of_the_tree_that_is_read_too_early() {
        assertThat(problemsOf(rule(
                        "X-ADULT by itself", "criteria", "RolledUp( criterion == \"X\", result == Result.MET )", MET)))
                .containsExactly(
                        "rules/x/tested.drl:6:1 RolledUp is there from phase \"advice\" on; this rule runs in \"criteria\"");
    }

    @Test
    void a_reading_that_the_visa_has_not() {
        assertThat(problemsOf(rule(
                        "X-ADULT under a reading", "criteria", "Reading( visa == \"X\", name == \"STRICT\" )", MET)))
                .containsExactly("rules/x/tested.drl:6:23 there is no reading of X STRICT");
    }

    @Test
    void data_under_a_condition() {
        assertThat(problemsOf(rule("X: limits", "data", "AsOf()", "insert( limit( \"X-AGE\", 18 ) );")))
                .containsExactly(
                        "rules/x/tested.drl:6:1 a rule of phase \"data\" has no conditions: it inserts what it says");
    }

    @Test
    void rows_that_are_in_force_at_one_time() {
        assertThat(
                        problemsOf(
                                rule(
                                        "X: limits",
                                        "data",
                                        "",
                                        "insert( limit( \"X-AGE\", 18, since( \"2025-01-01\" ) ) );\ninsert( limit( \"X-AGE\", 21, upTo( \"2025-01-01\" ) ) );")))
                .containsExactly(
                        "rules/x/tested.drl:9:9 in force at a time when the row at rules/x/tested.drl:8 is, too");
    }

    @Test
    void rows_that_follow_each_other_load() {
        assertThat(
                        problemsOf(
                                rule(
                                        "X: limits",
                                        "data",
                                        "",
                                        "insert( limit( \"X-AGE\", 18, since( \"2025-01-01\" ) ) );\ninsert( limit( \"X-AGE\", 21, upTo( \"2024-12-31\" ) ) );")))
                .isEmpty();
    }

    @Test
    void a_period_that_ends_before_it_begins_and_a_day_that_does_not_exist() {
        assertThat(problemsOf(rule(
                        "X: limits",
                        "data",
                        "",
                        "insert( limit( \"X-AGE\", 18, during( \"2025-01-02\", \"2025-01-01\" ) ) );\n"
                                + "insert( limit( \"X-OLD\", 18, since( \"2025-13-01\" ) ) );")))
                .containsExactly(
                        "rules/x/tested.drl:8:29 the period ends before it begins",
                        "rules/x/tested.drl:9:29 \"2025-13-01\" is no day; write it as 2026-03-01");
    }

    @Test
    void steps_of_a_table_that_overlap() {
        assertThat(problemsOf(rule(
                        "X: steps",
                        "data",
                        "",
                        "insert( band( \"pay\", 0, 11, 1 ) );\ninsert( band( \"pay\", 10, null, 2 ) );")))
                .containsExactly("rules/x/tested.drl:9:9 overlaps the step at rules/x/tested.drl:8");
    }

    @Test
    void a_line_that_no_statement_has_and_an_entry_that_no_line_fills() {
        assertThat(problemsOf(POINTS
                        + rule(
                                "X: pay",
                                "facts",
                                "Plan( stayMonths > 3 )",
                                "insert( line( \"X-P\", \"pai\", 3, \"x\" ) );")))
                .containsExactly(
                        "rules/x/tested.drl:8:9 no rule gives a line for \"pay\" of X-P",
                        "rules/x/tested.drl:16:9 X-P has no entry \"pai\"; did you mean pay?");
    }

    @Test
    void a_sum_that_is_read_before_its_last_line() {
        assertThat(problemsOf(POINTS
                        + rule(
                                "X: pay",
                                "criteria",
                                "Plan( stayMonths > 3 )",
                                "insert( line( \"X-P\", \"pay\", 3, \"x\" ) );")
                        + rule("X-ADULT by points", "criteria", "Sum( id == \"X-P\", low > 2 )", MET)))
                .containsExactly(
                        "rules/x/tested.drl:22:1 the statement X-P gets lines in phase \"criteria\"; its sum is there from the next phase on");
    }

    @Test
    void a_package_in_another_folder() {
        assertThat(problems(adult(new Source("rules/y/tested.drl", "package x\n"))))
                .containsExactly(
                        "rules/y/tested.drl:1:9 package x stands in the folder y; a package is named like its folder");
    }

    @Test
    void a_package_that_does_not_import_what_its_rules_name() {
        assertThat(problems(adult(new Source(
                        "rules/z/tested.drl",
                        "package z\nimport static org.visafit.conclusion.Derivations.*\nimport java.util.*\n"
                                + rule(
                                        "Z: foreigner",
                                        "facts",
                                        "Plan( stayMonths > 3 )",
                                        "insert( foreignerToChina( true ) );")))))
                .containsExactly(
                        "rules/z/tested.drl:3:8 unknown import java.util.* Rules import org.visafit.conclusion.*, org.visafit.dossier.*, org.visafit.table.*",
                        "rules/z/tested.drl:8:1 package z does not import org.visafit.dossier.*, which this needs; imports stand in its visa.drl");
    }

    @Test
    void a_situation_that_no_rule_derives() {
        String derived = rule("Far", "facts", "Plan( stayMonths > 3 )", "insert( situation( \"stay\", \"long\" ) );");
        assertThat(problemsOf(derived
                        + rule("X-ADULT a", "criteria", "Situation( about == \"staj\", state == \"long\" )", MET)
                        + rule("X-ADULT b", "criteria", "Situation( about == \"stay\", state == \"short\" )", MET)
                        + rule("X-ADULT c", "criteria", "Situation( about == \"stay\", state == \"long\" )", MET)))
                .hasSize(3)
                .anyMatch(problem ->
                        problem.contains("there is no situation that rules derive, staj; did you mean stay?"))
                .anyMatch(problem -> problem.contains("there is no state of that situation short"));
    }

    @Test
    void steps_of_a_table_of_scores_that_overlap() {
        assertThat(problemsOf(rule("Steps", "data", "", "insert( scoreBand( \"age\", 0, 30, 2 ) );")
                        + rule("More steps", "data", "", "insert( scoreBand( \"age\", 29, null, 1 ) );")))
                .hasSize(1)
                .allMatch(problem -> problem.contains("overlaps the step at rules/x/tested.drl"));
    }
}
