package org.visafit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.DegreeBuilder;
import org.visafit.dossier.DegreeLevel;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.InvalidFact;
import org.visafit.dossier.Paper;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.RuleSources;
import org.visafit.rulepack.problem.BrokenRulePack;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Run;

/** The façade, as an embedding developer uses it. */
class VisafitTest {
    private static final Visafit VISAFIT = Visafit.open(Path.of("rules"));

    private static Dossier dossier() {
        return DossierBuilder.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .applicant(ApplicantBuilder.builder()
                        .birthDate(LocalDate.of(2001, 5, 4))
                        .nationalities(Set.of("IN"))
                        .build())
                .degrees(List.of(
                        DegreeBuilder.builder().level(DegreeLevel.ASSOCIATE).build()))
                .posts(List.of())
                .build();
    }

    @Test
    void the_rules_packed_into_the_library_are_those_of_the_folder() {
        Assessment bundled = Visafit.bundled().assess(dossier());
        assertThat(bundled).isEqualTo(VISAFIT.assess(dossier()));
    }

    @Test
    void the_decision_carries_its_reason_law_rule_and_facts() {
        Decision k = VISAFIT.assess(dossier()).decision("K");
        assertThat(k.outcome()).isEqualTo(Outcome.INELIGIBLE);
        Finding level = k.criterion("K-DEGREE-LEVEL", "degrees[0]").orElseThrow();
        assertThat(level.reason()).isEqualTo("an associate degree, where a bachelor's degree is the least");
        assertThat(level.law()).isEqualTo("Q&A of 2025-08-14: bachelor's degree or above");
        assertThat(level.rule()).isEqualTo("K-DEGREE-LEVEL not met: below a bachelor's degree");
        assertThat(level.at()).isEqualTo("rules/k/degree.drl:14");
        assertThat(level.facts()).containsExactly(new Fact("degrees[0].level", DegreeLevel.ASSOCIATE));
        assertThat(k.ask()).isEmpty();
    }

    @Test
    void the_trace_leads_from_derived_facts_to_told_ones() {
        List<Step> trace = VISAFIT.assess(dossier()).trace();
        assertThat(trace).anySatisfy(step -> {
            assertThat(step.rule()).isEqualTo("Age: completed years on the day of the assessment");
            assertThat(step.matched()).contains(new Fact("applicant.birthDate", LocalDate.of(2001, 5, 4)));
            assertThat(step.concluded()).containsExactly("Age( years 25 )");
        });
    }

    @Test
    void two_items_that_are_alike_count_as_two() {
        Paper paper = new Paper(null, null, null);
        CaseFacts facts = new CaseFacts(
                DossierBuilder.builder()
                        .asOf(LocalDate.of(2026, 11, 21))
                        .papers(List.of(paper, paper))
                        .build(),
                Map.of(),
                Set.of());
        assertThat(facts.items("papers")).hasSize(2);
        assertThat(facts.all().stream().filter(paper::equals)).hasSize(1);
    }

    @Test
    void a_visa_that_the_rules_do_not_know_is_said_so() {
        assertThatThrownBy(() -> VISAFIT.assess(dossier()).decision("Q"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the rules know no visa Q");
        assertThatThrownBy(() -> VISAFIT.assess(DossierBuilder.builder(dossier())
                        .readings(Map.of("K", "LIBRAL"))
                        .build()))
                .isInstanceOf(InvalidFact.class)
                .hasMessage("K has the readings OFFICIAL, STRICT, LIBERAL")
                .satisfies(e -> assertThat(((InvalidFact) e).hint()).isEqualTo("; did you mean LIBERAL?"));
    }

    @Test
    void what_comes_back_cannot_be_changed() {
        Assessment assessment = VISAFIT.assess(dossier());
        assertThatThrownBy(() -> assessment.decisions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> assessment.decision("K").criteria().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> assessment.receipt().readings().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void sets_and_numbers_are_digested_however_they_are_written() {
        Dossier one = DossierBuilder.builder(dossier())
                .applicant(ApplicantBuilder.builder()
                        .nationalities(List.of("IN", "US").stream()
                                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new)))
                        .continuousWorkYearsInChina(new java.math.BigDecimal("5.0"))
                        .build())
                .build();
        Dossier other = DossierBuilder.builder(dossier())
                .applicant(ApplicantBuilder.builder()
                        .nationalities(List.of("US", "IN").stream()
                                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new)))
                        .continuousWorkYearsInChina(new java.math.BigDecimal("5"))
                        .build())
                .build();
        assertThat(VISAFIT.assess(one).receipt())
                .isEqualTo(VISAFIT.assess(other).receipt());
    }

    @Test
    void many_threads_get_one_answer() throws Exception {
        Assessment expected = VISAFIT.assess(dossier());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Assessment>> tasks = new ArrayList<>();
        for (int i = 0; i < 64; i++) tasks.add(() -> VISAFIT.assess(dossier()));
        for (Future<Assessment> answer : threads.invokeAll(tasks))
            assertThat(answer.get()).isEqualTo(expected);
        threads.shutdown();
    }

    @Test
    void no_session_is_left_behind() {
        RulePack pack = RulePack.of(RuleSources.in(Path.of("rules")));
        for (int i = 0; i < 3; i++)
            Run.whole(
                    pack,
                    new CaseFacts(dossier(), Map.of("K", "OFFICIAL"), pack.countries()),
                    new Budget(Limits.STANDARD));
        assertThat(pack.compiled().getKieSessions()).isEmpty();
    }

    @Test
    void a_broken_edit_leaves_the_old_rules_serving(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Visafit edited = Visafit.open(folder.resolve("rules"));
        Path degree = folder.resolve("rules/k/degree.drl");
        String before = Files.readString(degree);
        Files.writeString(degree, before.replace("Degree(", "Degre("));
        assertThatThrownBy(edited::reload)
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageContaining("did you mean Degree?");
        assertThat(edited.assess(dossier()).decision("K").outcome()).isEqualTo(Outcome.INELIGIBLE);
        Files.writeString(
                degree,
                before.replace("level >= DegreeLevel.BACHELOR", "level >= DegreeLevel.ASSOCIATE")
                        .replace("level < DegreeLevel.BACHELOR", "level < DegreeLevel.ASSOCIATE"));
        edited.reload();
        assertThat(edited.assess(dossier()).decision("K").outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void rules_are_the_same_whatever_ends_their_lines_and_whichever_file_comes_first() {
        var sources = RuleSources.in(Path.of("rules"));
        var reversed = new ArrayList<>(sources);
        java.util.Collections.reverse(reversed);
        assertThat(RulePack.of(reversed).digest())
                .isEqualTo(RulePack.of(sources).digest());
    }
}
