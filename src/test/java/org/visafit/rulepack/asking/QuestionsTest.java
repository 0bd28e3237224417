package org.visafit.rulepack.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.JobOfferBuilder;
import org.visafit.dossier.LabourConditionApplicationBuilder;
import org.visafit.dossier.Worksite;
import org.visafit.dossier.WorksiteBuilder;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.reading.Source;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Run;

/** What is asked is what the answer hangs on. */
class QuestionsTest {
    private static final RulePack RULES = RulePack.of(List.of(new Source("rules/t/visa.drl", """
                    package t
                    import org.visafit.conclusion.*
                    import org.visafit.dossier.*
                    import static org.visafit.conclusion.Conclusions.*

                    rule "T" @law( "none" ) @certainty( ASSUMED ) @checked( "2026-11-21" ) agenda-group "data"
                    when
                    then
                        insert( takes( "T", "US", all( "T", "a visa", leaf( "T-AREAS", "every worksite is covered" ) ) ) );
                        insert( readings( "T", "PLAIN" ) );
                    end

                    rule "T-AREAS met" @law( "none" ) @certainty( ASSUMED ) @checked( "2026-11-21" ) agenda-group "criteria"
                    when
                        LabourConditionApplication( areaCodes != null, $areas : areaCodes )
                        JobOffer( everyWorksiteInAreas( $areas ) == true )
                    then
                        insert( met( "T-AREAS", "so" ) );
                    end

                    rule "T-AREAS not met" @law( "none" ) @certainty( ASSUMED ) @checked( "2026-11-21" ) agenda-group "criteria"
                    when
                        LabourConditionApplication( areaCodes != null, $areas : areaCodes )
                        JobOffer( everyWorksiteInAreas( $areas ) == false )
                    then
                        insert( notMet( "T-AREAS", "not so" ) );
                    end
                    """)));

    private static List<String> asked(Worksite... worksites) {
        CaseFacts facts = new CaseFacts(
                DossierBuilder.builder()
                        .asOf(LocalDate.of(2026, 11, 21))
                        .labourConditionApplication(LabourConditionApplicationBuilder.builder()
                                .areaCodes(Set.of("42660"))
                                .build())
                        .offers(List.of(JobOfferBuilder.builder()
                                .worksites(List.of(worksites))
                                .build()))
                        .build(),
                Map.of("T", "PLAIN"),
                Set.of("US"));
        Run run = Run.decide(RULES, facts, Limits.STANDARD);
        return new Questions(RULES, run).toDecide(run.trees().get("T"));
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
