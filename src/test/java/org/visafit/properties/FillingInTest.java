package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visafit.conclusion.Result;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.JobOfferBuilder;
import org.visafit.dossier.StayPeriodBuilder;
import org.visafit.dossier.UsClass;
import org.visafit.examples.Example;
import org.visafit.rulepack.asking.Questions;
import org.visafit.rulepack.running.Node;
import org.visafit.rulepack.running.Run;

/**
 * What is asked for decides: telling it can move the decision. What an assessment has excluded stays so, of the decision and of
 * every criterion, whatever is told besides. (What the law leaves open may be settled by a fact that nobody is asked for, such
 * as the points that an authority has stated.) One example in so many; all of them with {@code -Dvisafit.oneIn=1}.
 */
class FillingInTest {
    private static final Set<Result> OPEN = Set.of(Result.OPEN);
    private static final int TRIES = 60;
    private static final int ROUNDS = 12;

    @Test
    void what_is_asked_for_can_move_the_decision() {
        Trial.onExamples("asking", everySoOften(), FillingInTest::askedInVain);
    }

    /** What nothing told can decide, and only that, is undetermined with nothing to ask for. */
    private static List<String> askedInVain(Dossier dossier) {
        List<String> unmoved = new ArrayList<>();
        Run run = Pack.decide(dossier);
        Questions questions = new Questions(Pack.RULES, run);
        run.trees().forEach((visa, tree) -> {
            List<String> asks = questions.toDecide(tree);
            Set<Result> possible = questions.possible(tree);
            if (asks.isEmpty()
                    && tree.result() == Result.UNKNOWN
                    && (possible.contains(Result.MET) || possible.contains(Result.NOT_MET)))
                unmoved.add(visa + " can come to " + possible + ", and nothing is asked for");
            if (!asks.isEmpty() && !moved(dossier, visa))
                unmoved.add(visa + " asks for " + asks + ", and nothing told there moves it");
        });
        return unmoved;
    }

    @Test
    void what_is_told_besides_never_leads_to_what_an_example_had_excluded() {
        Trial trial = new Trial("filling in", "fuller examples");
        for (Example example : everySoOften()) fillIn(trial, example.name(), example.dossier());
        trial.end();
    }

    @Test
    void what_is_told_besides_never_leads_to_what_a_random_dossier_had_excluded() {
        Trial trial = new Trial("filling in", "fuller random dossiers");
        for (long seed = 1; seed <= Trial.RANDOM_DOSSIERS; seed++)
            fillIn(trial, "seed " + seed, RandomDossiers.of(seed, Pack.RULES.readings()));
        trial.end();
    }

    /** Of six years nothing is counted yet, so that how many days they have is not known either: they may still be used up. */
    @Test
    void six_years_without_a_first_day_may_be_used_up() {
        Dossier dossier = DossierBuilder.builder()
                .asOf(LocalDate.of(2026, 3, 23))
                .offers(List.of(JobOfferBuilder.builder()
                        .startOn(LocalDate.of(2028, 9, 27))
                        .build()))
                .stays(List.of(StayPeriodBuilder.builder()
                        .status(UsClass.H3)
                        .admittedOn(LocalDate.of(2020, 3, 19))
                        .build()))
                .trips(List.of())
                .build();
        assertThat(possible(dossier).get("H1B/H1B-STAY-SIX-YEAR-REMAINING/LEAF/null"))
                .contains(Result.MET, Result.NOT_MET);
    }

    private static void fillIn(Trial trial, String name, Dossier dossier) {
        Map<Dossier, Map<String, Set<Result>>> known = new HashMap<>();
        for (int seed = 0; seed < 3; seed++)
            trial.of(
                    name + ", filled in by seed " + seed,
                    RandomDossiers.fuller(seed, dossier),
                    dossier,
                    (fuller, less) ->
                            excluded(known.computeIfAbsent(less, FillingInTest::possible), Pack.said(fuller)));
    }

    /** What each criterion and group may come to. */
    private static Map<String, Set<Result>> possible(Dossier dossier) {
        Run run = Pack.decide(dossier);
        Questions questions = new Questions(Pack.RULES, run);
        Map<String, Set<Result>> possible = new HashMap<>();
        run.trees()
                .forEach((visa, tree) ->
                        tree.walk(node -> possible.putIfAbsent(Pack.name(visa, node), questions.possible(node))));
        return possible;
    }

    /** Where something is concluded with more told that could not be with less. */
    private static List<String> excluded(Map<String, Set<Result>> possible, Map<String, Pack.Said> fuller) {
        List<String> excluded = new ArrayList<>();
        fuller.forEach((criterion, said) -> {
            Set<Result> before = possible.get(criterion);
            if (before == null || said.result() == Result.UNKNOWN || before.equals(OPEN)) return;
            if (!before.contains(said.result()))
                excluded.add(criterion + " could come to " + before + "; with more told it is " + said.result());
        });
        return excluded;
    }

    private static List<Example> everySoOften() {
        List<Example> examples = Pack.examples();
        List<Example> some = new ArrayList<>();
        for (int i = 0; i < examples.size(); i += Trial.oneIn(12)) some.add(examples.get(i));
        return some;
    }

    /** Whether some way of telling what is asked for, round by round, brings a decision. */
    private static boolean moved(Dossier from, String visa) {
        for (int seed = 0; seed < TRIES; seed++) {
            Dossier dossier = from;
            for (int round = 0; round < ROUNDS; round++) {
                Run run = Pack.decide(dossier);
                Node tree = run.trees().get(visa);
                List<String> asks = new Questions(Pack.RULES, run).toDecide(tree);
                if (tree.result() != Result.UNKNOWN) return true;
                if (asks.isEmpty()) break;
                Dossier told = RandomDossiers.told(seed * ROUNDS + round, dossier, asks);
                if (told.equals(dossier)) break;
                dossier = told;
            }
        }
        return false;
    }
}
