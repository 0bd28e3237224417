package org.visafit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules ask of a position, its worksites and fields, and of the posts and studies before it. */
class PositionMeasuresTest {
    private static Requirement accepting(RequiredField... fields) {
        return RequirementBuilder.builder()
                .acceptedFields(Arrays.asList(fields))
                .build();
    }

    private static RequiredField field(String cipCode, Boolean related) {
        return new RequiredField(null, cipCode, related);
    }

    private static JobOffer at(String... states) {
        return JobOfferBuilder.builder()
                .worksites(Arrays.stream(states)
                        .map(state -> WorksiteBuilder.builder().state(state).build())
                        .toList())
                .build();
    }

    @Test
    void one_unrelated_field_is_one_too_many_and_an_empty_list_is_any_field() {
        assertThat(accepting(field(null, true), field(null, true)).everyFieldRelated())
                .isTrue();
        assertThat(accepting(field(null, true), field(null, null)).everyFieldRelated())
                .isNull();
        assertThat(accepting(field(null, null), field(null, false)).everyFieldRelated())
                .isFalse();
        assertThat(accepting().everyFieldRelated()).isFalse();
        assertThat(accepting().anyFieldAccepted()).isTrue();
        assertThat(accepting(field(null, null)).anyFieldAccepted()).isFalse();
        assertThat(RequirementBuilder.builder().build().everyFieldRelated()).isNull();
        assertThat(RequirementBuilder.builder().build().anyFieldAccepted()).isNull();
    }

    @Test
    void the_first_two_digits_of_the_code_are_the_family() {
        assertThat(accepting(field("11.0701", true), field("11.0103", true)).fieldsOfOneFamily())
                .isTrue();
        assertThat(accepting(field("11.0701", true), field("27.0501", true)).fieldsOfOneFamily())
                .isFalse();
        assertThat(accepting(field("11.0701", true), field(null, true)).fieldsOfOneFamily())
                .isNull();
        assertThat(accepting(field("11.0701", true), field(null, true), field("27", true))
                        .fieldsOfOneFamily())
                .isFalse();
        assertThat(accepting(field(null, true)).fieldsOfOneFamily()).isTrue();
        assertThat(RequirementBuilder.builder().build().fieldsOfOneFamily()).isNull();
    }

    @Test
    void worksites_lie_in_one_state_or_in_several() {
        assertThat(at("CA", "CA").everyWorksiteInState("CA")).isTrue();
        assertThat(at("CA", "NV").everyWorksiteInState("CA")).isFalse();
        assertThat(at("CA", null).everyWorksiteInState("CA")).isNull();
        assertThat(at("NV", null).everyWorksiteInState("CA")).isFalse();
        assertThat(at().everyWorksiteInState("CA")).isFalse();
        assertThat(at("NV", "CA").someWorksiteInState("CA")).isTrue();
        assertThat(at("NV", null).someWorksiteInState("CA")).isNull();
        assertThat(at("NV").someWorksiteInState("CA")).isFalse();
        assertThat(JobOfferBuilder.builder().build().everyWorksiteInState("CA")).isNull();
        assertThat(JobOfferBuilder.builder().build().someWorksiteInState("CA")).isNull();
    }

    @Test
    void codes_are_written_as_their_tables_write_them() {
        assertThatThrownBy(() ->
                        JobOfferBuilder.builder().occupationCode("29-1141.00").build())
                .isInstanceOf(InvalidFact.class)
                .hasMessageContaining("15-1252");
        assertThatThrownBy(() -> field("computing", true)).isInstanceOf(InvalidFact.class);
    }

    @Test
    void hours_are_measured_against_full_time_and_years_against_a_whole_degree() {
        assertThat(PostBuilder.builder()
                        .hoursPerWeek(new BigDecimal("17.5"))
                        .build()
                        .shareOfFullTime(35))
                .isEqualByComparingTo("0.5");
        assertThat(PostBuilder.builder()
                        .hoursPerWeek(new BigDecimal(60))
                        .build()
                        .shareOfFullTime(35))
                .isEqualByComparingTo("1");
        assertThat(PostBuilder.builder().build().shareOfFullTime(35)).isNull();
        assertThat(DegreeBuilder.builder()
                        .usEquivalentYears(new BigDecimal("2.5"))
                        .build()
                        .yearsShortOf(4))
                .isEqualByComparingTo("1.5");
        assertThat(DegreeBuilder.builder()
                        .usEquivalentYears(new BigDecimal(5))
                        .build()
                        .yearsShortOf(4))
                .isEqualByComparingTo("0");
        assertThat(DegreeBuilder.builder().build().yearsShortOf(4)).isNull();
    }

    @Test
    void third_parties_that_ask_for_different_things_do_not_go_into_one_dossier() {
        Placement one = staffed(DegreeLevel.BACHELOR);
        Placement other = staffed(DegreeLevel.MASTER);
        Placement client = PlacementBuilder.builder()
                .staffed(false)
                .requirement(other.requirement())
                .build();
        assertThat(dossier(one, client, one).placements()).hasSize(3);
        assertThatThrownBy(() -> dossier(one, client, other))
                .isInstanceOf(InvalidFact.class)
                .hasMessageContaining("placements[2].requirement");
    }

    private static Placement staffed(DegreeLevel minimum) {
        return PlacementBuilder.builder()
                .staffed(true)
                .requirement(RequirementBuilder.builder().minimumDegree(minimum).build())
                .build();
    }

    private static Dossier dossier(Placement... placements) {
        return DossierBuilder.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .placements(List.of(placements))
                .build();
    }
}
