package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.visafit.Visafit;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.io.AssessmentJson;

/** The same dossier gives the same answer whatever the order of its lists, the locale, the time zone, the thread. */
class InvarianceTest {
    private static final Visafit VISAFIT = Visafit.open(Path.of("rules")).within(Trial.PATIENT);

    @Test
    void the_order_of_lists_changes_no_result_of_the_case() {
        Trial.onRandomDossiers("order of lists", 100, Pack.RULES.readings(), InvarianceTest::anotherOrder);
        Trial.onExamples("order of lists", Pack.examples(), InvarianceTest::anotherOrder);
    }

    private static List<String> anotherOrder(Dossier dossier) {
        List<String> differ = new ArrayList<>();
        Map<String, Pack.Said> reversed = ofTheCase(reversed(dossier));
        ofTheCase(dossier).forEach((criterion, said) -> {
            if (!said.equals(reversed.get(criterion)))
                differ.add(criterion + " is " + said + ", and " + reversed.get(criterion) + " with lists reversed");
        });
        return differ;
    }

    private static Map<String, Pack.Said> ofTheCase(Dossier dossier) {
        Map<String, Pack.Said> said = new TreeMap<>(Pack.said(dossier));
        said.keySet().removeIf(criterion -> !criterion.endsWith("/null"));
        return said;
    }

    private static Dossier reversed(Dossier dossier) {
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
                Collections.reverse(copy);
                values[i] = copy;
            }
        return (Dossier) Facts.make(Dossier.class, values);
    }

    @Test
    void locale_and_time_zone_change_no_byte() {
        Trial.onExamples("locale and time zone", some(), dossier -> {
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            String here = answer(VISAFIT, dossier);
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(answer(VISAFIT, dossier)).isEqualTo(here);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
            return List.of();
        });
    }

    @Test
    void another_reading_of_the_same_rules_changes_no_byte() {
        Visafit again = Visafit.open(Path.of("rules")).within(Trial.PATIENT);
        Trial.onExamples("rules read again", some(), dossier -> {
            assertThat(answer(again, dossier)).isEqualTo(answer(VISAFIT, dossier));
            return List.of();
        });
    }

    private static List<Example> some() {
        return Pack.examples().stream().limit(60).toList();
    }

    private static String answer(Visafit visafit, Dossier dossier) {
        return AssessmentJson.write(List.of(visafit.assess(dossier)));
    }
}
