package org.visafit.rulepack.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visafit.rulepack.Rules.rule;
import static org.visafit.rulepack.Rules.run;
import static org.visafit.rulepack.Rules.tested;
import static org.visafit.rulepack.Rules.visa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.JobOfferBuilder;
import org.visafit.dossier.LabourConditionApplicationBuilder;
import org.visafit.dossier.Worksite;
import org.visafit.dossier.WorksiteBuilder;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.running.Run;

/** What is asked is what the answer hangs on. */
class QuestionsTest {
    private static final String AREAS =
            "LabourConditionApplication( areaCodes != null, $areas : areaCodes )\nJobOffer( everyWorksiteInAreas( $areas ) == ";
    private static final RulePack RULES = RulePack.of(List.of(
            visa("all( \"X\", \"a visa\", leaf( \"X-AREAS\", \"every worksite is covered\" ) )"),
            tested(
                    rule("X-AREAS met", "criteria", AREAS + "true )", "insert( met( \"X-AREAS\", \"so\" ) );"),
                    rule(
                            "X-AREAS not met",
                            "criteria",
                            AREAS + "false )",
                            "insert( notMet( \"X-AREAS\", \"not so\" ) );"))));

    private static List<String> asked(Worksite... worksites) {
        Dossier dossier = DossierBuilder.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .labourConditionApplication(LabourConditionApplicationBuilder.builder()
                        .areaCodes(Set.of("42660"))
                        .build())
                .offers(List.of(
                        JobOfferBuilder.builder().worksites(List.of(worksites)).build()))
                .build();
        Run run = run(RULES, dossier, Limits.STANDARD);
        return new Questions(RULES, run).toDecide(run.trees().get("X"));
    }

    @Test
    void of_each_item_only_what_the_measure_reads_is_asked() {
        assertThat(asked(
                        WorksiteBuilder.builder().areaCode("42660").build(),
                        WorksiteBuilder.builder().county("King").state("WA").build()))
                .containsExactly("offers[0].worksites[1].areaCode");
    }

    @Test
    void nothing_is_asked_where_one_item_decides() {
        assertThat(asked(
                        WorksiteBuilder.builder().areaCode("44060").build(),
                        WorksiteBuilder.builder().county("King").state("WA").build()))
                .isEmpty();
    }
}
