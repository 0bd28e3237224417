package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.visafit.conclusion.Result;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;

/**
 * The property that matters most: taking a fact away may make a decision undetermined; it never turns eligible into
 * ineligible or back, nor one conclusion on a criterion into another one. Of each example one fact in so many is taken away;
 * every fact with {@code -Dvisafit.oneIn=1}.
 */
class TakingAwayTest {
    private static final int ONE_IN = Integer.getInteger("visafit.oneIn", 6);
    private static final int RANDOM_DOSSIERS = Integer.getInteger("visafit.dossiers", 150);

    @Test
    void taking_a_fact_away_from_an_example_never_turns_an_answer() {
        List<String> turned = new ArrayList<>();
        for (Example example : Pack.examples()) turned.addAll(turned(example.name(), example.dossier(), ONE_IN));
        assertThat(turned).isEmpty();
    }

    @Test
    void taking_a_fact_away_from_a_random_dossier_never_turns_an_answer() {
        List<String> turned = new ArrayList<>();
        for (long seed = 1; seed <= RANDOM_DOSSIERS; seed++)
            turned.addAll(turned("seed " + seed, RandomDossiers.of(seed, Pack.RULES.readings()), 8));
        assertThat(turned).isEmpty();
    }

    /** Where an answer turns as one fact in so many is taken away. */
    private static List<String> turned(String name, Dossier dossier, int oneIn) {
        List<String> turned = new ArrayList<>();
        Map<String, Pack.Said> whole = Pack.said(Pack.decide(dossier));
        Random some = new Random(name.hashCode());
        Facts.without(dossier).forEach((place, without) -> {
            if (some.nextInt(oneIn) > 0) return;
            Map<String, Pack.Said> less = Pack.said(Pack.decide(without));
            whole.forEach((criterion, before) -> {
                Pack.Said after = less.get(criterion);
                if (after != null && turns(before, after))
                    turned.add(
                            name + ", without " + place + ": " + criterion + " turns from " + before + " to " + after);
            });
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
