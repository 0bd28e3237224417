package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.visafit.Visafit;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.io.AssessmentJson;

/** The same dossier gives the same answer whatever the order of its lists, the locale, the time zone, the thread. */
class InvarianceTest {
    private static final Visafit VISAFIT = Visafit.open(Path.of("rules"));

    @Test
    void the_order_of_lists_changes_no_result_of_the_case() {
        List<String> differ = new ArrayList<>();
        for (long seed = 1; seed <= 100; seed++) {
            Dossier dossier = RandomDossiers.of(seed, Pack.RULES.readings());
            if (!ofTheCase(dossier).equals(ofTheCase(shuffled(dossier, seed)))) differ.add("seed " + seed);
        }
        for (Example example : Pack.examples())
            if (!ofTheCase(example.dossier()).equals(ofTheCase(shuffled(example.dossier(), 1))))
                differ.add(example.name());
        assertThat(differ).isEmpty();
    }

    private static Map<String, Pack.Said> ofTheCase(Dossier dossier) {
        Map<String, Pack.Said> said = new TreeMap<>(Pack.said(Pack.decide(dossier)));
        said.keySet().removeIf(criterion -> !criterion.endsWith("/null"));
        return said;
    }

    private static Dossier shuffled(Dossier dossier, long seed) {
        Object[] values = Arrays.stream(Dossier.class.getRecordComponents())
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(dossier);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray();
        for (int i = 0; i < values.length; i++)
            if (values[i] instanceof List<?> list) {
                List<Object> copy = new ArrayList<>(list);
                Collections.shuffle(copy, new Random(seed));
                values[i] = copy;
            }
        return (Dossier) Facts.make(Dossier.class, values);
    }

    @Test
    void locale_and_time_zone_change_no_byte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (Example example : Pack.examples().stream().limit(60).toList()) {
                String here = AssessmentJson.write(List.of(VISAFIT.assess(example.dossier())));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(AssessmentJson.write(List.of(VISAFIT.assess(example.dossier()))))
                        .as(example.name())
                        .isEqualTo(here);
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_reading_of_the_same_rules_changes_no_byte() {
        Visafit again = Visafit.open(Path.of("rules"));
        for (Example example : Pack.examples().stream().limit(60).toList())
            assertThat(AssessmentJson.write(List.of(again.assess(example.dossier()))))
                    .as(example.name())
                    .isEqualTo(AssessmentJson.write(List.of(VISAFIT.assess(example.dossier()))));
    }
}
