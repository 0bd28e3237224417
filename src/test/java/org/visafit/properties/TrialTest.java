package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.visafit.dossier.Dossier;
import org.visafit.io.CaseFile;
import org.visafit.io.CaseFiles;

/** A property that does not hold fails, with the smallest dossier that breaks it, and that can be read again. */
class TrialTest {
    private static final Map<String, List<String>> READINGS = Map.of("K", List.of("STRICT"));

    private static final Function<Dossier, List<String>> BORN_SINCE_1980 = dossier -> {
        LocalDate birth = dossier.applicant().birthDate();
        return birth != null && birth.isBefore(LocalDate.of(1980, 1, 1)) ? List.of("born on " + birth) : List.of();
    };

    @Test
    void of_a_dossier_only_the_fact_at_fault_is_left() {
        assertThatThrownBy(() -> Trial.onRandomDossiers("born since 1980, which fails", 20, READINGS, BORN_SINCE_1980))
                .isInstanceOf(AssertionError.class)
                .message()
                .containsPattern("""
                at its smallest:
                title: seed \\d+
                asOf: \\d{4}-\\d\\d-\\d\\d
                facts:
                  applicant:
                    birthDate: 19[67]\\d-\\d\\d-\\d\\d
                where born on 19""");
    }

    @Test
    void of_a_list_only_the_items_at_fault_are_left() {
        assertThatThrownBy(() -> Trial.onRandomDossiers(
                        "one degree at most, which fails",
                        50,
                        READINGS,
                        dossier ->
                                dossier.degrees() != null && dossier.degrees().size() > 1
                                        ? List.of("two degrees")
                                        : List.of()))
                .message()
                .contains("""
                facts:
                  degrees:
                  - {}
                  - {}
                where two degrees""");
    }

    @Test
    void what_was_taken_away_is_shown_as_a_variant() {
        Trial trial = new Trial("taking the birth date away changes nothing, which fails", "random dossiers");
        for (long seed = 1; seed <= 20; seed++) {
            Dossier dossier = RandomDossiers.of(seed, READINGS);
            Dossier less = Facts.without(dossier).get("applicant.birthDate");
            if (less != null)
                trial.of(
                        "seed " + seed,
                        dossier,
                        less,
                        (whole, part) -> whole.applicant().equals(part.applicant()) ? List.of() : List.of("it does"));
        }
        assertThatThrownBy(trial::end).message().containsPattern("""
                variants:
                - title: less is told
                  change:
                    applicant.birthDate: null
                where it does""");
    }

    @Test
    void a_dossier_that_is_shown_can_be_read_again() throws IOException {
        for (long seed = 1; seed <= 100; seed++) {
            Dossier dossier = RandomDossiers.of(seed, READINGS);
            String text = DossierText.of("seed " + seed, dossier, List.of());
            CaseFile read =
                    CaseFiles.read("seed", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
            assertThat(read.dossier()).as(text).isEqualTo(dossier);
        }
    }
}
