package org.visafit.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visafit.conclusion.StartSlack;
import org.visafit.table.BirthQueue;
import org.visafit.table.Draw;
import org.visafit.table.ExpectedSeason;

/** The measures that the fit model reads. */
class FitMeasuresTest {
    @Test
    void months_to_spare() {
        Plan plan = PlanBuilder.builder().startWithinMonths(5).build();
        assertThat(plan.monthsToSpareAfter(2)).isEqualTo(3);
        assertThat(plan.monthsToSpareAfter(7)).isEqualTo(-2);
        assertThat(plan.monthsToSpareAfter(null)).isNull();
        assertThat(PlanBuilder.builder().build().monthsToSpareAfter(2)).isNull();
        assertThat(new StartSlack("K", -2, 1).monthsLate()).isEqualTo(2);
        assertThat(new StartSlack("K", 2, 2).monthsLate()).isZero();
    }

    @Test
    void years_left_after_a_stay() {
        assertThat(PlanBuilder.builder().stayMonths(30).build().yearsLeftOf(6)).isEqualByComparingTo("3.5");
        assertThat(PlanBuilder.builder().stayMonths(84).build().yearsLeftOf(6)).isEqualByComparingTo("-1");
        assertThat(PlanBuilder.builder().build().yearsLeftOf(6)).isNull();
    }

    @Test
    void pay_in_percent_is_rounded_down_and_bounded() {
        JobOffer offer =
                JobOfferBuilder.builder().annualPayUsd(new BigDecimal("149999")).build();
        assertThat(offer.payInPercentOf(100_000)).isEqualByComparingTo("149.999");
        assertThat(offer.payInPercentOf(100_001)).isLessThan(new BigDecimal("149.998"));
        assertThat(offer.payInPercentOf(1)).isEqualByComparingTo("1000");
        assertThat(offer.payInPercentOf(0)).isEqualByComparingTo("1000");
        assertThat(offer.payInPercentOf(null)).isNull();
        assertThat(JobOfferBuilder.builder().build().payInPercentOf(1)).isNull();
    }

    @Test
    void months_to_a_fiscal_year_count_begun_ones() {
        assertThat(new AsOf(LocalDate.of(2026, 11, 21)).monthsToFiscalYear(2028))
                .isEqualTo(11);
        assertThat(new AsOf(LocalDate.of(2026, 11, 1)).monthsToFiscalYear(2028)).isEqualTo(11);
        assertThat(new AsOf(LocalDate.of(2026, 10, 31)).monthsToFiscalYear(2028))
                .isEqualTo(12);
        assertThat(new AsOf(LocalDate.of(2027, 10, 1)).monthsToFiscalYear(2028)).isZero();
        assertThat(new AsOf(LocalDate.of(2028, 1, 1)).monthsToFiscalYear(2028)).isZero();
    }

    @Test
    void a_fiscal_year_that_begins_within_the_months_is_passed_over() {
        assertThat(new AsOf(LocalDate.of(2027, 3, 31)).monthsToFiscalYearBeyond(6))
                .isEqualTo(7);
        assertThat(new AsOf(LocalDate.of(2027, 4, 1)).monthsToFiscalYearBeyond(6))
                .isEqualTo(18);
        assertThat(new AsOf(LocalDate.of(2027, 12, 31)).monthsToFiscalYearBeyond(6))
                .isEqualTo(10);
        assertThat(new AsOf(LocalDate.of(2027, 4, 1)).monthsToFiscalYearBeyond(null))
                .isNull();
    }

    @Test
    void an_expected_season_can_be_reached_until_filing_begins_under_it() {
        ExpectedSeason next = new ExpectedSeason(2028, LocalDate.of(2027, 3, 1), Draw.PERSONS, 215);
        assertThat(next.beginsBeyond(6, LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(next.beginsBeyond(6, LocalDate.of(2027, 4, 1))).isFalse();
    }

    @Test
    void no_nationality_is_not_the_same_as_none_told() {
        assertThat(ApplicantBuilder.builder().nationalities(Set.of()).build().stateless())
                .isTrue();
        assertThat(ApplicantBuilder.builder()
                        .nationalities(Set.of("BR"))
                        .build()
                        .stateless())
                .isFalse();
        assertThat(ApplicantBuilder.builder().build().stateless()).isNull();
    }

    @Test
    void a_queue_covers_the_years_of_its_row() {
        BirthQueue row = new BirthQueue("IN", 2016, 2020, 0, 0, 0);
        assertThat(row.covers(LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(row.covers(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(row.covers(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(row.covers(LocalDate.of(2021, 1, 1))).isFalse();
        assertThat(row.covers(null)).isFalse();
    }
}
