package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.Visafit;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.io.AssessmentJson;
import org.visafit.rulepack.model.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same dossier gives the same answer whatever the order of its lists and of the rule files, the locale, the time zone.
 * Answers are compared whole but for their digests: every key, value and sentence with the finding or rule it belongs to.
 * Of two items that are alike, either may be named. That threads change nothing is seen in LoadTest.
 */
class InvarianceTest {
    /** The digests, and the short list of what to ask next, which names the first of several alike. */
    private static final Set<String> NOT_COMPARED = Set.of("dossier", "rulePack", "askNext");

    private static final Pattern RENAMED = Pattern.compile("/\\d{3}-");

    private static final Pattern ITEM = Pattern.compile("(?<![\\w.])([a-zA-Z]+)\\[(\\d+)]");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Visafit VISAFIT = Visafit.open(Path.of("rules")).within(Trial.PATIENT);

    @Test
    void the_order_of_lists_changes_nothing_but_the_numbers_of_items() {
        Trial.onRandomDossiers("order of lists", 100, Pack.RULES.readings(), InvarianceTest::anotherOrder);
        Trial.onExamples("order of lists", some(6), InvarianceTest::anotherOrder);
    }

    private static List<String> anotherOrder(Dossier dossier) {
        Dossier reversed = reversed(dossier);
        List<String> here = lines(answer(VISAFIT, dossier), text -> renumbered(text, dossier, dossier));
        List<String> there = lines(answer(VISAFIT, reversed), text -> renumbered(text, reversed, dossier));
        return differences(here, there);
    }

    /** The first that stand in one and not in the other. */
    private static List<String> differences(List<String> here, List<String> there) {
        Map<String, Integer> more = new TreeMap<>();
        there.forEach(line -> more.merge(line, 1, Integer::sum));
        here.forEach(line -> more.merge(line, -1, Integer::sum));
        return more.entrySet().stream()
                .filter(line -> line.getValue() != 0)
                .map(line -> (line.getValue() < 0 ? "not: " : "") + line.getKey())
                .limit(5)
                .toList();
    }

    /** Every key and value with where it stands in the answer, and every sentence of it; in no order. */
    private static List<String> lines(String json, UnaryOperator<String> places) {
        List<String> lines = new ArrayList<>();
        collect(JSON.readTree(json), "", places, lines);
        return lines;
    }

    private static void collect(JsonNode node, String path, UnaryOperator<String> places, List<String> lines) {
        if (node.isObject()) {
            String about = places.apply(String.join(
                    " ",
                    node.path("id").asString(""),
                    node.path("item").asString(""),
                    node.path("rule").asString("")));
            node.properties().forEach(property -> {
                if (!NOT_COMPARED.contains(property.getKey()))
                    collect(property.getValue(), path + "/" + about + "." + property.getKey(), places, lines);
            });
        } else if (node.isArray()) node.forEach(item -> collect(item, path, places, lines));
        else
            for (String sentence : node.asString().split("(not told: |[;,] )+"))
                lines.add(path + ": " + places.apply(sentence));
    }

    /** A text that names items of one dossier, with the numbers of the first that are alike in the other. */
    private static String renumbered(String text, Dossier one, Dossier other) {
        return ITEM.matcher(text).replaceAll(item -> {
            Object named = list(one, item.group(1)).get(Integer.parseInt(item.group(2)));
            return item.group(1) + "[" + list(other, item.group(1)).indexOf(named) + "]";
        });
    }

    private static List<?> list(Dossier dossier, String name) {
        return (List<?>) Vocabulary.standard().dossier().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow()
                .of(dossier);
    }

    private static Dossier reversed(Dossier dossier) {
        Object[] values = Facts.values(dossier);
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
        Trial.onExamples("locale and time zone", some(40), dossier -> {
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
    void the_order_of_rule_files_changes_nothing_but_their_names(@TempDir Path folder) throws IOException {
        Visafit backwards = Visafit.open(backwards(folder)).within(Trial.PATIENT);
        Trial.onExamples(
                "order of rule files",
                some(40),
                dossier -> differences(
                        lines(answer(VISAFIT, dossier), place -> place),
                        lines(
                                answer(backwards, dossier),
                                place -> RENAMED.matcher(place).replaceAll("/"))));
    }

    /** The rules, in files whose names stand in the opposite order. */
    private static Path backwards(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            files = all.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < files.size(); i++) {
            Path to = folder.resolve(files.get(i).getParent());
            Files.createDirectories(to);
            Files.copy(
                    files.get(i),
                    to.resolve("%03d-%s".formatted(999 - i, files.get(i).getFileName())));
        }
        return folder.resolve("rules");
    }

    @Test
    void another_reading_of_the_same_rules_changes_no_byte() {
        Visafit again = Visafit.open(Path.of("rules")).within(Trial.PATIENT);
        Trial.onExamples("rules read again", some(40), dossier -> {
            assertThat(answer(again, dossier)).isEqualTo(answer(VISAFIT, dossier));
            return List.of();
        });
    }

    /** One example in so many. */
    private static List<Example> some(int oneIn) {
        List<Example> examples = Pack.examples();
        List<Example> some = new ArrayList<>();
        for (int i = 0; i < examples.size(); i += Trial.oneIn(oneIn)) some.add(examples.get(i));
        return some;
    }

    private static String answer(Visafit visafit, Dossier dossier) {
        return AssessmentJson.write(List.of(visafit.assess(dossier)));
    }
}
