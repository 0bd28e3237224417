package org.visafit.rulepack.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visafit.rulepack.Rules.pack;
import static org.visafit.rulepack.Rules.rule;
import static org.visafit.rulepack.Rules.run;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.visafit.conclusion.Result;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.Paper;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
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
                .hasMessage(
                        "phase \"facts\" does not end: after 500 firings \"X: the same age again\" was still running");
    }

    @Test
    void a_run_that_takes_too_long_is_named() {
        assertThatThrownBy(() -> run(endless(), PERSON, new Limits(Integer.MAX_VALUE, 50, 10, 1000)))
                .isInstanceOf(RuleFailure.class)
                .hasMessage("the assessment takes longer than 50 ms; \"X: the same age again\" was running");
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
                        "the rule \"X: papers\" (rules/x/tested.drl:2) would look at too many combinations of facts; join its patterns");
    }

    @Test
    void a_dossier_larger_than_anybody_is_refused() {
        Dossier author = DossierBuilder.builder(PERSON)
                .papers(Collections.nCopies(3_000, new Paper(null, null, null)))
                .build();
        RulePack pack = pack();
        assertThatThrownBy(() -> run(pack, author, Limits.STANDARD))
                .isInstanceOf(RuleFailure.class)
                .hasMessage("the dossier's lists hold 3000 items, more than 2000");
    }
}
