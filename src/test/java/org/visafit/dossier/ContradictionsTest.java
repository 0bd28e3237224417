package org.visafit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static DossierBuilder dossier() {
        return DossierBuilder.builder().asOf(AS_OF);
    }

    private static StayPeriod stay(String admitted, String ended) {
        return new StayPeriod(UsClass.H1B, day(admitted), day(ended), null);
    }

    private static StayPeriod current(String admitted) {
        return new StayPeriod(UsClass.H1B, day(admitted), null, true);
    }

    private static TripAbroad trip(String left, String returned) {
        return new TripAbroad(day(left), day(returned));
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static void refused(DossierBuilder dossier, String... facts) {
        assertThatThrownBy(dossier::build)
                .isInstanceOfSatisfying(
                        InvalidFact.class, fault -> assertThat(fault.facts()).containsExactly(facts))
                .satisfies(fault -> {
                    for (String fact : facts) assertThat(fault).hasMessageContaining(fact);
                });
    }

    private static void taken(DossierBuilder dossier) {
        assertThatCode(dossier::build).doesNotThrowAnyException();
    }

    @Test
    void stays_do_not_overlap_but_may_meet() {
        refused(
                dossier().stays(List.of(stay("2020-10-01", "2023-10-02"), current("2023-10-01"))),
                "stays[1]",
                "stays[0]");
        refused(dossier().stays(List.of(current("2020-10-01"), current("2023-10-01"))), "stays[1]", "stays[0]");
        taken(dossier().stays(List.of(stay("2020-10-01", "2023-10-01"), current("2023-10-01"))));
    }

    @Test
    void a_stay_of_which_a_day_was_not_told_overlaps_where_the_other_day_lies_within_another() {
        refused(
                dossier().stays(List.of(stay("2020-10-01", "2023-10-01"), stay("2022-01-01", null))),
                "stays[1]",
                "stays[0]");
        taken(dossier().stays(List.of(stay("2020-10-01", null), current("2023-10-01"))));
        taken(dossier().stays(List.of(stay(null, "2023-10-05"), current("2023-10-01"))));
    }

    @Test
    void trips_do_not_overlap_but_may_meet() {
        refused(
                dossier().trips(List.of(trip("2024-03-01", "2024-03-12"), trip("2024-03-11", "2024-03-20"))),
                "trips[1]",
                "trips[0]");
        taken(dossier().trips(List.of(trip("2024-03-01", "2024-03-12"), trip("2024-03-12", "2024-03-20"))));
        taken(dossier().trips(List.of(trip("2024-03-12", "2024-03-12"), trip("2024-03-12", "2024-03-20"))));
    }

    @Test
    void a_trip_lies_in_a_stay() {
        refused(
                dossier()
                        .stays(List.of(stay("2020-10-01", "2021-10-01"), current("2023-10-01")))
                        .trips(List.of(trip("2022-03-01", "2022-03-12"))),
                "trips[0]",
                "stays");
        refused(dossier().stays(List.of()).trips(List.of(trip("2022-03-01", null))), "trips[0]", "stays");
        taken(dossier().trips(List.of(trip("2022-03-01", "2022-03-12"))));
        taken(dossier().stays(List.of(stay("2020-10-01", null))).trips(List.of(trip("2022-03-01", "2022-03-12"))));
        taken(dossier()
                .stays(List.of(stay("2020-10-01", "2021-10-01"), current("2021-11-01")))
                .trips(List.of(trip("2021-10-01", "2021-11-01"))));
    }

    @Test
    void who_has_left_for_good_is_in_no_stay_since() {
        CapHistoryBuilder left = CapHistoryBuilder.builder().leftForGoodOn(day("2024-01-01"));
        refused(
                dossier().capHistory(left.build()).stays(List.of(current("2020-10-01"))),
                "capHistory.leftForGood",
                "stays[0].current");
        refused(
                dossier().capHistory(left.build()).stays(List.of(stay("2024-02-01", null))),
                "capHistory.leftForGoodOn",
                "stays[0].admittedOn");
        taken(dossier().capHistory(left.build()).stays(List.of(stay("2020-10-01", "2024-01-01"))));
    }

    @Test
    void nothing_is_done_before_birth() {
        DossierBuilder born = dossier()
                .applicant(
                        ApplicantBuilder.builder().birthDate(day("1995-05-05")).build());
        refused(
                born.degrees(List.of(DegreeBuilder.builder()
                        .requirementsMetOn(day("1995-05-05"))
                        .build())),
                "degrees[0].requirementsMetOn",
                "applicant.birthDate");
        born.degrees(null);
        refused(
                born.posts(
                        List.of(PostBuilder.builder().endedOn(day("1994-01-01")).build())),
                "posts[0].endedOn",
                "applicant.birthDate");
        born.posts(null);
        refused(born.stays(List.of(current("1995-05-04"))), "stays[0].admittedOn", "applicant.birthDate");
        taken(born.stays(List.of(current("1995-05-05"))));
    }

    @Test
    void a_visa_available_on_the_day_of_filing_makes_the_priority_date_current() {
        GreenCardCaseBuilder green =
                GreenCardCaseBuilder.builder().priorityDateCurrent(false).visaAvailableSince(day("2026-05-12"));
        PetitionBuilder petition = PetitionBuilder.builder().filingDate(day("2026-05-12"));
        refused(
                dossier().greenCardCase(green.build()).petition(petition.build()),
                "greenCardCase.priorityDateCurrent",
                "greenCardCase.visaAvailableSince");
        taken(dossier()
                .greenCardCase(green.build())
                .petition(petition.filingDate(day("2026-05-11")).build()));
    }

    @Test
    void single_records_refuse_what_contradicts_itself() {
        assertRefused(() -> PetitionBuilder.builder()
                .filed(false)
                .changeDecision(ChangeDecision.GRANTED)
                .build());
        assertRefused(() -> PetitionBuilder.builder()
                .sentOn(day("2026-05-12"))
                .approvedOn(day("2026-05-11"))
                .build());
        assertRefused(
                () -> CapHistoryBuilder.builder().counted(false).undone(true).build());
        assertRefused(() -> GreenCardCaseBuilder.builder()
                .labourCertificationFiled(false)
                .labourCertificationValid(true)
                .build());
        assertRefused(() -> GreenCardCaseBuilder.builder()
                .priorityDate(day("2026-01-01"))
                .i140FiledOn(day("2025-01-01"))
                .build());
        assertRefused(() ->
                PetitionerBuilder.builder().h1bHeadcount(9).h1bAndL1Headcount(8).build());
        assertRefused(() -> PetitionerBuilder.builder()
                .comparableWorkers(false)
                .actualHourlyWageUsd(java.math.BigDecimal.TEN)
                .build());
        assertRefused(() -> UsAdmissibilityBuilder.builder()
                .homeResidence(HomeResidence.NOT_SUBJECT)
                .homeResidenceWaiver(HomeResidenceWaiver.STATE_CONRAD)
                .build());
        assertRefused(() -> UsAdmissibilityBuilder.builder()
                .homeResidence(HomeResidence.WAIVED)
                .homeResidenceWaiver(HomeResidenceWaiver.NONE)
                .build());
        assertRefused(() -> UsAdmissibilityBuilder.builder()
                .departedAfterUnlawfulPresence(false)
                .leftBeforeProceedings(true)
                .build());
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        InvalidFact.class, fault -> assertThat(fault.facts()).hasSize(2));
    }
}
