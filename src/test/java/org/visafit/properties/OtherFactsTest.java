package org.visafit.properties;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.visafit.Visafit;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;

/**
 * No gap and no conflict, whatever a fact says: an example in which one fact is another is assessed like any other. One fact
 * in so many is changed, days to those that the rules name; every fact with {@code -Dvisafit.oneIn=1}.
 */
class OtherFactsTest {
    private static final Visafit VISAFIT = Visafit.open(Path.of("rules")).within(Trial.PATIENT);

    @Test
    void an_example_with_another_fact_is_assessed() {
        Trial trial = new Trial("other facts", "examples with another fact");
        for (Example example : Pack.examples()) {
            Random some = new Random(example.name().hashCode());
            Facts.without(example.dossier()).forEach((place, without) -> {
                if (some.nextInt(Trial.oneIn(150)) > 0) return;
                Dossier other = RandomDossiers.told(some.nextLong(), without, List.of(place));
                trial.of(example.name() + ", with another " + place, other, OtherFactsTest::failures);
            });
        }
        trial.end();
    }

    /** None: what fails, fails with the rule's own error. */
    private static List<String> failures(Dossier dossier) {
        VISAFIT.assess(dossier);
        return List.of();
    }
}
