package org.visafit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private static RegistrationBuilder registration() {
        return RegistrationBuilder.builder()
                .fiscalYear(2027)
                .status(RegistrationStatus.SUBMITTED)
                .documentNumber("N1")
                .wageLevel(2);
    }

    private static final Registration ONE = registration().build();

    @Test
    void what_stands_in_the_account_was_not_withdrawn() {
        assertThat(ONE.withdrawn()).isFalse();
        assertThatThrownBy(() -> registration().withdrawn(true).build()).isInstanceOf(InvalidFact.class);
    }

    @Test
    void what_was_selected_among_the_20_000_claims_the_degree() {
        RegistrationBuilder selected =
                registration().status(RegistrationStatus.SELECTED).selectedUnder(Allocation.ADVANCED_DEGREE);
        assertThat(selected.build().mastersCapClaimed()).isTrue();
        assertThatThrownBy(() -> selected.mastersCapClaimed(false).build()).isInstanceOf(InvalidFact.class);
    }

    @Test
    void only_a_selected_one_opens_a_filing_window() {
        assertThatThrownBy(() ->
                        registration().filingFrom(LocalDate.of(2026, 4, 1)).build())
                .isInstanceOf(InvalidFact.class);
    }

    @Test
    void it_may_name_another_document_unless_all_is_told_and_the_same() {
        assertThat(registration().build().mayNameAnotherDocumentThan(ONE)).isFalse();
        assertThat(registration().documentNumber("N2").build().mayNameAnotherDocumentThan(ONE))
                .isTrue();
        assertThat(registration().documentNumber(null).build().mayNameAnotherDocumentThan(ONE))
                .isTrue();
        assertThat(ONE.mayNameAnotherDocumentThan(
                        registration().documentNumber(null).build()))
                .isTrue();
    }

    @Test
    void it_may_bear_a_lower_level_unless_all_is_told_and_no_lower() {
        assertThat(registration().build().mayBearLowerLevelThan(ONE)).isFalse();
        assertThat(registration().wageLevel(3).build().mayBearLowerLevelThan(ONE))
                .isFalse();
        assertThat(registration().wageLevel(1).build().mayBearLowerLevelThan(ONE))
                .isTrue();
        assertThat(registration().wageLevel(null).build().mayBearLowerLevelThan(ONE))
                .isTrue();
        assertThat(registration()
                        .wageLevel(1)
                        .status(RegistrationStatus.INVALID)
                        .build()
                        .mayBearLowerLevelThan(ONE))
                .isFalse();
    }

    @Test
    void one_for_another_year_or_withdrawn_does_not_matter_and_one_for_an_unknown_year_may() {
        RegistrationBuilder other = registration().documentNumber("N2").wageLevel(1);
        assertThat(other.fiscalYear(2026).build().mayNameAnotherDocumentThan(ONE))
                .isFalse();
        assertThat(other.fiscalYear(2026).build().mayBearLowerLevelThan(ONE)).isFalse();
        assertThat(other.fiscalYear(null).build().mayNameAnotherDocumentThan(ONE))
                .isTrue();
        assertThat(other.fiscalYear(2027).status(null).withdrawn(true).build().mayBearLowerLevelThan(ONE))
                .isFalse();
        assertThat(other.withdrawn(null).build().mayBearLowerLevelThan(ONE)).isTrue();
    }
}
