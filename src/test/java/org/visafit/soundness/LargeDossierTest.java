package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.visafit.Visafit;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.Authorship;
import org.visafit.dossier.DegreeBuilder;
import org.visafit.dossier.DegreeLevel;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.FamilyMemberBuilder;
import org.visafit.dossier.LicenceBuilder;
import org.visafit.dossier.Paper;
import org.visafit.dossier.PostBuilder;
import org.visafit.dossier.RegistrationBuilder;
import org.visafit.dossier.StayPeriod;
import org.visafit.dossier.TripAbroad;
import org.visafit.dossier.UsClass;
import org.visafit.properties.Trial;

/** Somebody who has written and travelled more than others is assessed under the real rules all the same. */
class LargeDossierTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate ADMITTED = LocalDate.of(2021, 10, 1);

    private static List<Paper> papers(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Paper("paper " + i, 1 + i % 4, Authorship.values()[i % Authorship.values().length]))
                .toList();
    }

    /** As many items as a dossier may hold, of every list but those of which nobody has many. */
    @Test
    void two_thousand_items() {
        Dossier person = DossierBuilder.builder()
                .asOf(TODAY)
                .degrees(items(
                        50,
                        i -> DegreeBuilder.builder()
                                .level(DegreeLevel.values()[i % DegreeLevel.values().length])
                                .field(i % 2 == 0 ? "computer science" : "history")
                                .conferredOn(TODAY.minusYears(1 + i % 20))
                                .build()))
                .posts(items(
                        150,
                        i -> PostBuilder.builder()
                                .startedOn(TODAY.minusMonths(150 - i))
                                .endedOn(TODAY.minusMonths(149 - i))
                                .build()))
                .registrations(items(
                        300,
                        i -> RegistrationBuilder.builder()
                                .fiscalYear(2027)
                                .byPetitioner(i == 0)
                                .documentNumber("N" + i % 7)
                                .wageLevel(1 + i % 4)
                                .build()))
                .family(items(
                        100,
                        i -> FamilyMemberBuilder.builder()
                                .birthDate(TODAY.minusYears(i % 80))
                                .build()))
                .licences(items(100, i -> LicenceBuilder.builder().state("TX").build()))
                .papers(papers(1_300))
                .build();
        isAssessed(person);
    }

    /** Under the standard limits but that of time, which a slow machine may need more of. */
    private static void isAssessed(Dossier person) {
        assertThat(Visafit.open(Path.of("rules"))
                        .within(Trial.PATIENT)
                        .assess(person)
                        .decisions())
                .hasSize(3);
    }

    private static <T> List<T> items(int number, IntFunction<T> item) {
        return IntStream.range(0, number).mapToObj(item).toList();
    }

    @Test
    void five_hundred_papers_and_three_hundred_trips_in_one_stay() {
        List<TripAbroad> trips = IntStream.range(0, 300)
                .mapToObj(i -> new TripAbroad(ADMITTED.plusDays(6L * i + 1), ADMITTED.plusDays(6L * i + 4)))
                .toList();
        Dossier person = DossierBuilder.builder()
                .asOf(TODAY)
                .applicant(ApplicantBuilder.builder()
                        .birthDate(LocalDate.of(1991, 6, 1))
                        .nationalities(Set.of("IN"))
                        .build())
                .papers(papers(500))
                .stays(List.of(new StayPeriod(UsClass.H1B, ADMITTED, null, true)))
                .trips(trips)
                .build();
        isAssessed(person);
    }
}
