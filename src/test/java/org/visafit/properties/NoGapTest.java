package org.visafit.properties;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.visafit.Decision;
import org.visafit.Finding;
import org.visafit.Visafit;
import org.visafit.conclusion.Result;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;

/**
 * No gap and no conflict, whatever a fact says: what can be told is assessed, a criterion on which nothing is concluded waits
 * for facts, and these were not told. Of the examples one fact in so many is changed, days to those that the rules name;
 * every fact with {@code -Dvisafit.oneIn=1}.
 */
class NoGapTest {
    private static final Visafit VISAFIT = Visafit.open(Path.of("rules")).within(Trial.PATIENT);

    @Test
    void an_example_with_another_fact_is_assessed() {
        Trial trial = new Trial("no gap", "examples with another fact");
        for (Example example : Pack.examples()) {
            Random some = new Random(example.name().hashCode());
            Facts.without(example.dossier()).forEach((place, without) -> {
                if (some.nextInt(Trial.oneIn(150)) > 0) return;
                Dossier other = RandomDossiers.told(some.nextLong(), without, List.of(place));
                trial.of(example.name() + ", with another " + place, other, NoGapTest::gaps);
            });
        }
        trial.end();
    }

    @Test
    void a_random_dossier_is_assessed() {
        Trial.onRandomDossiers("no gap", Pack.RULES.readings(), NoGapTest::gaps);
    }

    @Test
    void a_dossier_that_tells_everything_is_assessed() {
        Trial trial = new Trial("no gap", "dossiers that tell everything");
        for (long seed = 1; seed <= Trial.RANDOM_DOSSIERS; seed++)
            trial.of("seed " + seed, RandomDossiers.whole(seed, Pack.RULES.readings()), NoGapTest::gaps);
        trial.end();
    }

    /** A rule that fails, and two that contradict each other, end the assessment with an error. */
    private static List<String> gaps(Dossier dossier) {
        List<String> untold = Facts.untold(dossier);
        List<String> gaps = new ArrayList<>();
        for (Decision decision : VISAFIT.assess(dossier).decisions())
            decision.criteria().stream().flatMap(NoGapTest::all).forEach(finding -> {
                if (finding.result() != Result.UNKNOWN && !finding.missing().isEmpty())
                    gaps.add(finding.id() + " is " + finding.result() + " and asks for " + finding.missing());
                for (String place : finding.missing())
                    if (untold.stream().noneMatch(at -> place.equals(at) || place.startsWith(at + ".")))
                        gaps.add(finding.id() + " asks for " + place + ", which was told");
            });
        return gaps;
    }

    private static Stream<Finding> all(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(NoGapTest::all));
    }
}
