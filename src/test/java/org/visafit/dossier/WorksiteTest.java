package org.visafit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorksiteTest {
    private static WorksiteBuilder worksite() {
        return WorksiteBuilder.builder()
                .state("GU")
                .levelOneWageUsd(new BigDecimal("100"))
                .levelTwoWageUsd(new BigDecimal("200"))
                .levelThreeWageUsd(new BigDecimal("300"))
                .levelFourWageUsd(new BigDecimal("400"));
    }

    private static Integer level(String pay, Worksite... worksites) {
        return JobOfferBuilder.builder()
                .annualPayUsd(pay == null ? null : new BigDecimal(pay))
                .worksites(List.of(worksites))
                .build()
                .lowestWageLevel();
    }

    @Test
    void a_level_reached_exactly_is_reached() {
        assertThat(level("300", worksite().build())).isEqualTo(3);
        assertThat(level("299.99", worksite().build())).isEqualTo(2);
        assertThat(level("99.99", worksite().build())).isZero();
    }

    @Test
    void of_several_worksites_the_lowest_level_counts() {
        Worksite dearer = worksite().levelThreeWageUsd(new BigDecimal("301")).build();
        assertThat(level("300", worksite().build(), dearer)).isEqualTo(2);
    }

    @Test
    void what_was_not_told_leaves_the_level_unknown() {
        assertThat(level(null, worksite().build())).isNull();
        assertThat(level("300")).isNull();
        assertThat(level("300", worksite().levelFourWageUsd(null).build())).isNull();
        assertThat(level("300", worksite().levelOneWageUsd(null).build())).isEqualTo(3);
        assertThat(JobOfferBuilder.builder().build().lowestWageLevel()).isNull();
    }

    @Test
    void a_higher_level_does_not_pay_less() {
        assertThatThrownBy(
                        () -> worksite().levelTwoWageUsd(new BigDecimal("99")).build())
                .isInstanceOf(InvalidFact.class);
    }

    @Test
    void every_worksite_lies_in_the_states_or_one_does_not_or_nobody_told() {
        Set<String> states = Set.of("GU", "MP");
        assertThat(offer(worksite().build()).everyWorksiteInStates(states)).isTrue();
        assertThat(offer(worksite().build(), worksite().state("CA").build()).everyWorksiteInStates(states))
                .isFalse();
        assertThat(offer(worksite().build(), worksite().state(null).build()).everyWorksiteInStates(states))
                .isNull();
        assertThat(offer().everyWorksiteInStates(states)).isFalse();
        assertThat(JobOfferBuilder.builder().build().everyWorksiteInStates(states))
                .isNull();
    }

    private static JobOffer offer(Worksite... worksites) {
        return JobOfferBuilder.builder().worksites(List.of(worksites)).build();
    }
}
