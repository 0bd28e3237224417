package org.visafit.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.visafit.conclusion.Result;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;

/**
 * The property that matters most: taking a fact away may make a decision undetermined; it never turns eligible into
 * ineligible or back, nor one conclusion on a criterion into another one. Of each dossier one fact in so many is taken away;
 * every fact with {@code -Dvisafit.oneIn=1}.
 */
class TakingAwayTest {
    @Test
    void taking_a_fact_away_from_an_example_never_turns_an_answer() {
        Trial trial = new Trial("taking away", "facts of examples");
        for (Example example : Pack.examples()) takeAway(trial, example.name(), example.dossier(), Trial.oneIn(6));
        trial.end();
    }

    @Test
    void taking_a_fact_away_from_a_random_dossier_never_turns_an_answer() {
        Trial trial = new Trial("taking away", "facts of random dossiers");
        for (long seed = 1; seed <= Trial.RANDOM_DOSSIERS; seed++)
            takeAway(trial, "seed " + seed, RandomDossiers.of(seed, Pack.RULES.readings()), Trial.oneIn(8));
        trial.end();
    }

    private static void takeAway(Trial trial, String name, Dossier dossier, int oneIn) {
        Map<Dossier, Map<String, Pack.Said>> known = new HashMap<>();
        Random some = new Random(name.hashCode());
        Facts.without(dossier).forEach((place, without) -> {
            if (some.nextInt(oneIn) == 0)
                trial.of(
                        name + ", without " + place,
                        dossier,
                        without,
                        (whole, less) -> turned(known.computeIfAbsent(whole, Pack::said), less));
        });
    }

    /** Where an answer is another with less told. */
    private static List<String> turned(Map<String, Pack.Said> whole, Dossier less) {
        List<String> turned = new ArrayList<>();
        List<String> untold = Facts.untold(less);
        Map<String, Pack.Said> said = Pack.said(less);
        whole.forEach((criterion, before) -> {
            Pack.Said after = said.get(criterion);
            if (after == null && untold.stream().noneMatch(list -> criterion.contains("/" + list + "[")))
                turned.add(criterion + " is gone, and its list is not");
            if (after != null && turns(before, after)) turned.add(criterion + " turns from " + before + " to " + after);
        });
        return turned;
    }

    /** Met, not met and not applicable may become unknown or open, and open may become unknown; nothing else. */
    private static boolean turns(Pack.Said before, Pack.Said after) {
        if (before.equals(after) || after.result() == Result.UNKNOWN) return false;
        if (before.result() == Result.UNKNOWN) return true;
        return after.result() != Result.OPEN;
    }
}
