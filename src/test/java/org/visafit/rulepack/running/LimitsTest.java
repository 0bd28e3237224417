package org.visafit.rulepack.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visafit.rulepack.Rules.pack;
import static org.visafit.rulepack.Rules.problemsOf;
import static org.visafit.rulepack.Rules.rule;
import static org.visafit.rulepack.Rules.run;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.visafit.conclusion.Result;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.Degree;
import org.visafit.dossier.DegreeBuilder;
import org.visafit.dossier.DegreeLevel;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.InvalidFact;
import org.visafit.dossier.Paper;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.asking.CaseReader;
import org.visafit.rulepack.problem.RuleFailure;

/** A pack that goes wrong ends with an error that names the rule, and the next assessment works. */
class LimitsTest {
    private static final Dossier PERSON = DossierBuilder.builder()
            .asOf(LocalDate.of(2026, 11, 21))
            .applicant(ApplicantBuilder.builder()
                    .birthDate(LocalDate.of(2000, 1, 1))
                    .build())
            .build();

    private static RulePack endless() {
        return pack(
                rule(
                        "X: age",
                        "facts",
                        "AsOf( $today : date )\n$who : Applicant( birthDate != null )",
                        "insert( age( $who.ageOn( $today ) ) );"),
                rule("X: the same age again", "facts", "Age( $years : years )", "insert( age( $years ) );"));
    }

    @Test
    void a_rule_that_feeds_itself_is_named() {
        assertThatThrownBy(() -> run(endless(), PERSON, new Limits(500, 60_000, 10, 1000)))
                .isInstanceOf(RuleFailure.class)
                .hasMessage("phase \"facts\" takes more than 500 firings; \"X: the same age again\" was running");
    }

    @Test
    void a_run_that_takes_too_long_is_named() {
        assertThatThrownBy(() -> run(endless(), PERSON, new Limits(Integer.MAX_VALUE, 500, 10, Long.MAX_VALUE)))
                .isInstanceOf(RuleFailure.class)
                .hasMessage("the assessment takes longer than 500 ms; \"X: the same age again\" was running");
    }

    @Test
    void what_is_asked_is_read_in_the_time_that_is_left() throws InterruptedException {
        RulePack pack = pack();
        Limits seconds = new Limits(500, 3_000, 10, 1_000);
        CaseReader reader = new CaseReader(pack, run(pack, PERSON, seconds));
        Thread.sleep(seconds.millis());
        assertThatThrownBy(() ->
                        reader.fires(pack.model().concluding("X-ADULT").get(0).rule()))
                .isInstanceOf(RuleFailure.class)
                .hasMessage("the assessment takes longer than 3000 ms; \"X-ADULT met\" was running");
    }

    @Test
    void a_pack_that_failed_works_for_the_next_person() {
        RulePack pack = endless();
        assertThatThrownBy(() -> run(pack, PERSON, new Limits(500, 60_000, 10, 1000)));
        Dossier nobody =
                DossierBuilder.builder().asOf(LocalDate.of(2026, 11, 21)).build();
        assertThat(run(pack, nobody, Limits.STANDARD).trees().get("X").result()).isEqualTo(Result.UNKNOWN);
        assertThat(pack.compiled().getKieSessions()).isEmpty();
    }

    @Test
    void a_consequence_that_never_ends_cannot_be_written() {
        assertThat(problemsOf(rule("X: waits", "facts", "Applicant()", "while( true ) {}")))
                .containsExactly(
                        "rules/x/tested.drl:8:1 a consequence is insert( … ); and nothing else, found `while`");
    }

    @Test
    void a_condition_that_explodes_is_named_before_it_runs() {
        RulePack pack = pack(rule(
                "X: papers",
                "advice",
                "Paper()\nPaper()\nPaper()\nPaper()",
                "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"));
        List<Paper> papers = IntStream.range(0, 100)
                .mapToObj(i -> new Paper("paper " + i, null, null))
                .toList();
        Dossier author = DossierBuilder.builder(PERSON).papers(papers).build();
        assertThatThrownBy(() -> run(pack, author, Limits.STANDARD))
                .isInstanceOf(RuleFailure.class)
                .hasMessage(
                        "the rule \"X: papers\" (rules/x/tested.drl:2) would look at too many combinations of facts, with the other rules more than 10000000; join its patterns");
    }

    /** 40 rows, 1,600 ages: far too many to look at three together, and nothing fires while the engine does. */
    private static RulePack exploding() {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> "insert( ageRange( \"K\", \"R" + i + "\", " + i + ", 99 ) );\n")
                .collect(Collectors.joining());
        return pack(
                rule("X: rows", "data", "", rows),
                rule(
                        "X: many",
                        "facts",
                        "Applicant( birthDate != null )\nAgeRange( $a : youngest )\nAgeRange( $b : youngest )",
                        "insert( age( $a ) );"),
                rule(
                        "X: explodes",
                        "advice",
                        "Age( $x : years )\nAge( $y : years )\nAge( $z : years )\nAge( years > $x, years < $x )",
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"));
    }

    @Test
    void a_condition_that_explodes_on_derived_facts_is_named_and_the_next_assessment_works() {
        RulePack pack = exploding();
        assertThatThrownBy(() -> run(pack, PERSON, Limits.STANDARD))
                .isInstanceOf(RuleFailure.class)
                .hasMessageStartingWith("the rule \"X: explodes\" (rules/x/tested.drl:")
                .hasMessageEndingWith(
                        ") would look at too many combinations of facts, with the other rules more than 10000000; join its patterns");
        Dossier nobody =
                DossierBuilder.builder().asOf(LocalDate.of(2026, 11, 21)).build();
        assertThat(run(pack, nobody, Limits.STANDARD).trees().get("X").result()).isEqualTo(Result.UNKNOWN);
        assertThat(pack.compiled().getKieSessions()).isEmpty();
    }

    @Test
    void facts_about_different_things_are_not_multiplied() {
        String situations = IntStream.range(0, 40)
                .mapToObj(i -> "insert( situation( \"R" + i + "\", \"so\" ) );\n")
                .collect(Collectors.joining());
        RulePack pack = pack(
                rule("X: many", "facts", "Applicant( birthDate != null )", situations),
                rule(
                        "X: four of many",
                        "advice",
                        "Situation( about == \"R1\" )\nSituation( about in ( \"R2\", \"R3\" ) )\n"
                                + "Situation( state == \"so\", about == \"R4\" )\nSituation( about == \"R5\" )",
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"));
        assertThat(run(pack, PERSON, new Limits(1000, 60_000, 10, 40)).firings())
                .filteredOn(firing -> firing.rule().name().equals("X: four of many"))
                .hasSize(2);
    }

    /** A degree of which seventy different things are derived. */
    private static RulePack muchOfOneItem() {
        String rows = IntStream.range(0, 70)
                .mapToObj(i -> "insert( limit( \"X-" + i + "\", " + i + " ) );\n")
                .collect(Collectors.joining());
        String lacking = "CollegeLacking( degree == $degree )\n";
        return pack(
                rule("X: rows", "data", "", rows),
                rule(
                        "X: much",
                        "facts",
                        "$degree : Degree( $level : level )\nLimit( $years : amount )",
                        "insert( collegeLacking( $degree, $years ) );"),
                rule(
                        "X: looks at all of it",
                        "advice",
                        "$degree : Degree()\n" + lacking + lacking + lacking + lacking,
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"));
    }

    @Test
    void what_is_said_of_one_item_is_multiplied_and_what_is_said_of_many_is_not() {
        Dossier graduate = DossierBuilder.builder(PERSON)
                .degrees(List.of(
                        DegreeBuilder.builder().level(DegreeLevel.MASTER).build()))
                .build();
        assertThatThrownBy(() -> run(muchOfOneItem(), graduate, Limits.STANDARD))
                .isInstanceOf(RuleFailure.class)
                .hasMessageStartingWith("the rule \"X: looks at all of it\" (rules/x/tested.drl:")
                .hasMessageEndingWith(
                        ") would look at too many combinations of facts, with the other rules more than 10000000; join its patterns");
        RulePack pack = pack(
                rule(
                        "X: little",
                        "facts",
                        "$degree : Degree( level != null, $level : level )",
                        "insert( usDegreeLevel( $degree, $level ) );"),
                rule(
                        "X: looks at it often",
                        "advice",
                        "$degree : Degree()\n" + "UsDegreeLevel( degree == $degree )\n".repeat(4),
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"));
        List<Degree> degrees = IntStream.range(0, 100)
                .mapToObj(i -> DegreeBuilder.builder()
                        .field("field " + i)
                        .level(DegreeLevel.MASTER)
                        .build())
                .toList();
        Dossier learned = DossierBuilder.builder(PERSON).degrees(degrees).build();
        assertThat(run(pack, learned, new Limits(1000, 60_000, 200, 300)).firings())
                .filteredOn(firing -> firing.rule().name().equals("X: looks at it often"))
                .hasSize(100);
    }

    /** No date has the year 2,000,000,000, so that the measure throws. */
    private static RulePack throwing() {
        return pack(
                rule("X: far", "data", "", "insert( limit( \"X-FAR\", 2000000000 ) );"),
                rule(
                        "X: throws",
                        "advice",
                        "Applicant( criminalRecord == true )",
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"),
                rule(
                        "X: throws where the year is far",
                        "advice",
                        "Applicant( criminalRecord == true )\nLimit( name == \"X-FAR\", $year : amount )\n"
                                + "AsOf( monthsToFiscalYear( $year ) >= 1 )",
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"));
    }

    private static final String THROWN =
            "the rule \"X: throws where the year is far\" (rules/x/tested.drl:18) failed while it ran";

    @Test
    void a_measure_that_throws_is_told_by_its_rule() {
        Dossier convicted = DossierBuilder.builder(PERSON)
                .applicant(ApplicantBuilder.builder(PERSON.applicant())
                        .criminalRecord(true)
                        .build())
                .build();
        RulePack pack = throwing();
        assertThatThrownBy(() -> run(pack, convicted, Limits.STANDARD))
                .isInstanceOf(RuleFailure.class)
                .hasMessage(THROWN);
    }

    @Test
    void a_measure_that_would_throw_if_more_were_told_is_told_by_its_rule() {
        RulePack pack = throwing();
        CaseReader reader = new CaseReader(pack, run(pack, PERSON, Limits.STANDARD));
        assertThatThrownBy(() -> pack.model().rules().forEach(reader::fires))
                .isInstanceOf(RuleFailure.class)
                .hasMessage(THROWN);
    }

    @Test
    void a_measure_that_would_throw_in_a_consequence_is_told_by_its_rule() {
        RulePack pack = pack(
                rule("X: far", "data", "", "insert( limit( \"X-FAR\", 2000000000 ) );"),
                rule(
                        "X: throws where the year is far",
                        "facts",
                        "Applicant( criminalRecord == true )\nAsOf( date != null, $day : date )\n"
                                + "$far : Limit( name == \"X-FAR\" )",
                        "insert( feeDate( $far.yearsAfter( $day ), \"far off\" ) );"),
                rule(
                        "X: waits for it",
                        "advice",
                        "FeeDate( on >= \"21-Nov-2026\" )",
                        "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"));
        CaseReader reader = new CaseReader(pack, run(pack, PERSON, Limits.STANDARD));
        assertThatThrownBy(() -> pack.model().rules().forEach(reader::fires))
                .isInstanceOf(RuleFailure.class)
                .hasMessageStartingWith("the rule \"X: throws where the year is far\" (");
    }

    @Test
    void a_dossier_larger_than_anybody_is_refused() {
        Dossier author = DossierBuilder.builder(PERSON)
                .papers(Collections.nCopies(3_000, new Paper(null, null, null)))
                .build();
        RulePack pack = pack();
        assertThatThrownBy(() -> run(pack, author, Limits.STANDARD))
                .isInstanceOf(InvalidFact.class)
                .hasMessage("the lists of a dossier hold at most 2000 items together")
                .satisfies(e -> assertThat(((InvalidFact) e).facts()).containsExactly("papers"));
    }
}
