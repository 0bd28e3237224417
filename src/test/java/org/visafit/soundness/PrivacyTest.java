package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.visafit.rulepack.Rules.pack;
import static org.visafit.rulepack.Rules.rule;
import static org.visafit.rulepack.Rules.run;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.visafit.Visafit;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.DegreeBuilder;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.InstitutionBuilder;
import org.visafit.dossier.PlanBuilder;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.problem.RuleFailure;

/** No fact about a person goes into a log line or the message of an exception. */
class PrivacyTest {
    private static final String SECRET = "Zymurgy";
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

    @Test
    void an_assessment_prints_nothing() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(catching);
            System.setErr(catching);
            Visafit.open(Path.of("rules")).assess(PERSON);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
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
