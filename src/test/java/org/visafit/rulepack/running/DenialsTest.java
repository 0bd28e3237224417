package org.visafit.rulepack.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visafit.rulepack.Rules.pack;
import static org.visafit.rulepack.Rules.rule;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.Plan;
import org.visafit.dossier.PlanBuilder;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.Rules;
import org.visafit.rulepack.asking.CaseReader;
import org.visafit.rulepack.asking.Questions;

/** Rules that begin with {@code not}, and what they had to do without. */
class DenialsTest {
    private static final RulePack RULES = pack(rule(
                    "Rows",
                    "data",
                    "",
                    "insert( factor( \"F1\", \"a factor\", Theme.LIFE, 1 ) );\n"
                            + "insert( multiplier( Priority.NORMAL, 1 ) );")
            + rule("One", "facts", "Plan( stayMonths > 3 )", "insert( situation( \"one\", \"yes\" ) );")
            + rule("Two", "facts", "Plan( startWithinMonths > 3 )", "insert( situation( \"two\", \"yes\" ) );")
            + rule(
                    "F1",
                    "fit",
                    "not Situation( about == \"one\" )\n$plan : Plan( purpose != null )",
                    "insert( verdict( \"F1\", \"X\", 0, -1, 1, \"not told\" ) );"));

    private static final Plan PLAN =
            PlanBuilder.builder().purpose(org.visafit.dossier.Purpose.STARTUP).build();

    private static Run run() {
        Dossier dossier = DossierBuilder.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .plan(PLAN)
                .build();
        return Rules.run(RULES, dossier, Limits.STANDARD);
    }

    private static Firing verdict(Run run) {
        return run.firings().stream()
                .filter(firing -> firing.rule().name().equals("F1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_rule_matched_is_what_it_names() {
        assertThat(verdict(run()).matched()).containsExactly(PLAN);
    }

    @Test
    void the_reader_of_rules_agrees_that_it_fires() {
        Run run = run();
        assertThat(new CaseReader(RULES, run).fires(verdict(run).rule())).isTrue();
    }

    @Test
    void only_what_the_denied_fact_waits_for_is_missing_behind_it() {
        Run run = run();
        assertThat(new Questions(RULES, run).missingBehind(verdict(run))).containsExactly("plan.stayMonths");
    }
}
