package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.Assessment;
import org.visafit.Fit;
import org.visafit.Visafit;
import org.visafit.dossier.CefrLevel;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.InternetNeed;
import org.visafit.dossier.JobOffer;
import org.visafit.dossier.JobOfferBuilder;
import org.visafit.dossier.LanguageBuilder;
import org.visafit.dossier.Petitioner;
import org.visafit.dossier.PetitionerBuilder;
import org.visafit.dossier.Plan;
import org.visafit.dossier.PlanBuilder;
import org.visafit.dossier.Purpose;
import org.visafit.dossier.Theme;
import org.visafit.examples.Example;
import org.visafit.table.Factor;

/** What must hold of every fit, whatever scores and weights the rules give. */
class FitTest {
    private static final int A_FEW = Trial.RANDOM_DOSSIERS / 15;
    private static final Visafit VISAFIT = Visafit.open(Path.of("rules")).within(Trial.PATIENT);
    private static final List<String> CHINA = List.of("K", "R");
    private static final List<String> US = List.of("H1B");
    private static final List<String> ALL = List.of("K", "R", "H1B");

    private static List<Example> personas() {
        return Pack.examples().stream()
                .filter(example -> example.file().startsWith(Path.of("examples", "personas")))
                .toList();
    }

    /** On the personas, and on a few random dossiers. */
    private static void tried(String property, Function<Dossier, List<String>> wrong) {
        Trial.onExamples(property, personas(), wrong);
        Trial.onRandomDossiers(property, A_FEW, Pack.RULES.readings(), wrong);
    }

    @Test
    void the_weights_of_the_themes_are_these() {
        Map<Theme, Integer> weights = new EnumMap<>(Theme.class);
        for (Factor factor : Pack.RULES.rows(Factor.class))
            weights.merge(factor.theme(), factor.weight(), Integer::sum);
        assertThat(weights)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Theme.ACCESS, 11,
                        Theme.RIGHTS, 7,
                        Theme.FAMILY, 3,
                        Theme.SETTLEMENT, 3,
                        Theme.LIFE, 5,
                        Theme.CAREER, 6,
                        Theme.PERSONAL, 8,
                        Theme.STABILITY, 2));
        assertThat(Pack.RULES.rows(Factor.class)).hasSize(21);
    }

    @Test
    void what_is_scored_with_a_fact_lies_in_the_range_given_without_it() {
        Trial trial = new Trial("range of the fit", "facts");
        for (Example example : personas()) takeAway(trial, example.name(), example.dossier(), Trial.oneIn(15));
        for (long seed = 1; seed <= A_FEW; seed++)
            takeAway(trial, "seed " + seed, RandomDossiers.of(seed, Pack.RULES.readings()), Trial.oneIn(12));
        trial.end();
    }

    private static void takeAway(Trial trial, String name, Dossier dossier, int oneIn) {
        Map<Dossier, Assessment> known = new HashMap<>();
        Random some = new Random(name.hashCode());
        Facts.without(dossier).forEach((place, without) -> {
            if (!place.startsWith("priorities") && some.nextInt(oneIn) == 0)
                trial.of(
                        name + ", without " + place,
                        dossier,
                        without,
                        (whole, less) -> outside(known.computeIfAbsent(whole, VISAFIT::assess), VISAFIT.assess(less)));
        });
    }

    /** Where a score leaves the range given with less told. */
    private static List<String> outside(Assessment whole, Assessment less) {
        List<String> outside = new ArrayList<>();
        for (String visa : ALL) {
            Fit before = whole.decision(visa).fit();
            Fit after = less.decision(visa).fit();
            for (Fit.Factor factor : before.factors())
                after.factors().stream()
                        .filter(other -> other.id().equals(factor.id()))
                        .filter(other -> factor.score() < other.low() || factor.score() > other.high())
                        .forEach(other -> outside.add(visa + " " + factor.id() + " " + factor.score() + " lies outside "
                                + other.low() + " to " + other.high()));
            if (before.score() != null
                    && sameFactors(before, after)
                    && (before.score() < after.low() - 1 || before.score() > after.high() + 1))
                outside.add(visa + " " + before.score() + " lies outside " + after.low() + " to " + after.high());
        }
        return outside;
    }

    private static boolean sameFactors(Fit one, Fit other) {
        return one.factors().stream()
                .map(Fit.Factor::id)
                .toList()
                .equals(other.factors().stream().map(Fit.Factor::id).toList());
    }

    @Test
    void more_mandarin_never_speaks_against_china() {
        never(
                CHINA,
                List.of(0, 1, 2, 3, 4, 5, 6, 9),
                (dossier, level) -> DossierBuilder.builder(dossier)
                        .language(LanguageBuilder.builder(dossier.language())
                                .mandarinHsk(level)
                                .build())
                        .build());
    }

    @Test
    void more_english_never_speaks_against_the_us() {
        never(
                US,
                List.of(CefrLevel.values()),
                (dossier, level) -> DossierBuilder.builder(dossier)
                        .language(LanguageBuilder.builder(dossier.language())
                                .english(level)
                                .build())
                        .build());
    }

    @Test
    void more_time_never_speaks_against_a_visa() {
        never(
                ALL,
                List.of(0, 1, 2, 4, 5, 7, 11, 14, 40),
                (dossier, months) -> plan(dossier, plan -> plan.startWithinMonths(months)));
    }

    @Test
    void less_need_of_an_open_internet_never_speaks_against_china() {
        never(
                CHINA,
                List.of(InternetNeed.ESSENTIAL, InternetNeed.SOME, InternetNeed.NONE),
                (dossier, need) -> plan(dossier, plan -> plan.openInternet(need)));
    }

    @Test
    void more_pay_never_speaks_against_the_country_that_offers_it() {
        List<Integer> pay = List.of(0, 50_000, 80_000, 99_999, 100_000, 149_999, 150_000, 400_000);
        never(List.of("R"), pay, (dossier, usd) -> paid(dossier, "CN", usd));
        never(US, pay, (dossier, usd) -> paid(dossier, "US", usd));
    }

    /** The dossier with this pay against a need of USD 100,000; as it is where that country offers no post. */
    private static Dossier paid(Dossier dossier, String country, int usd) {
        if (dossier.offers() == null) return dossier;
        List<JobOffer> offers = dossier.offers().stream()
                .map(offer -> country.equals(offer.country())
                        ? JobOfferBuilder.builder(offer)
                                .annualPayCny(null)
                                .annualPayUsd(BigDecimal.valueOf(usd))
                                .build()
                        : offer)
                .toList();
        Plan plan = PlanBuilder.builder(dossier.plan())
                .neededPayUsd(BigDecimal.valueOf(100_000))
                .build();
        return DossierBuilder.builder(dossier).offers(offers).plan(plan).build();
    }

    @Test
    void an_employer_that_agrees_to_pay_never_speaks_against_the_us() {
        never(US, List.of(false, true), (dossier, agreed) -> {
            Petitioner petitioner = PetitionerBuilder.builder(dossier.petitioner())
                    .willPayProclamationPayment(agreed)
                    .build();
            return DossierBuilder.builder(dossier).petitioner(petitioner).build();
        });
    }

    private static Dossier plan(Dossier dossier, UnaryOperator<PlanBuilder> change) {
        return DossierBuilder.builder(dossier)
                .plan(change.apply(PlanBuilder.builder(dossier.plan())).build())
                .build();
    }

    /** From one step to the next no score of these visas falls, nor an end of its range. */
    private static <T> void never(List<String> visas, List<T> steps, BiFunction<Dossier, T, Dossier> with) {
        tried("steps up to " + steps.get(steps.size() - 1), dossier -> {
            List<String> fallen = new ArrayList<>();
            Assessment before = null;
            for (T step : steps) {
                Assessment now = VISAFIT.assess(with.apply(dossier, step));
                for (String visa : visas)
                    if (before != null
                            && falls(
                                    before.decision(visa).fit(),
                                    now.decision(visa).fit())) fallen.add(visa + " falls at " + step);
                before = now;
            }
            return fallen;
        });
    }

    private static boolean falls(Fit before, Fit after) {
        return before.score() != null
                && (after.score() < before.score() || after.low() < before.low() || after.high() < before.high());
    }

    @Test
    void employment_on_the_k_visa_never_counts_as_settled() {
        tried("employment on the K visa", dossier -> {
            Dossier employed = plan(dossier, plan -> plan.purpose(Purpose.EMPLOYMENT));
            assertThat(VISAFIT.assess(employed).decision("K").fit().factors())
                    .filteredOn(factor -> factor.id().equals("F06"))
                    .allMatch(factor -> factor.score() < 0 && factor.high() <= 1);
            return List.of();
        });
    }

    @Test
    void without_the_fit_model_every_decision_is_the_same(@TempDir Path folder) throws IOException {
        Visafit without = Visafit.open(withoutFit(folder)).within(Trial.PATIENT);
        tried("rules without the fit", dossier -> {
            Assessment here = VISAFIT.assess(dossier);
            Assessment there = without.assess(dossier);
            assertThat(there.decisions())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("fit")
                    .isEqualTo(here.decisions());
            assertThat(there.recommendation()).isNull();
            return List.of();
        });
    }

    private static Path withoutFit(Path folder) throws IOException {
        Path rules = Path.of("rules");
        Path copy = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = rules.relativize(file);
                if (relative.startsWith("fit")) continue;
                Files.createDirectories(copy.resolve(relative).getParent());
                Files.copy(file, copy.resolve(relative));
            }
        }
        return copy;
    }
}
