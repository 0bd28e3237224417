package org.visafit.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.dossier.Dossier;
import org.visafit.io.CaseFile.Variant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads dossier and example files. */
public final class CaseFiles {
    private static final Set<String> KEYS =
            Set.of("title", "source", "asOf", "readings", "facts", "expect", "recommend", "variants");
    private static final Set<String> VARIANT_KEYS =
            Set.of("title", "asOf", "readings", "change", "expect", "recommend");

    private static final long MOST_VALUES = 1_000_000;

    private final Document document;
    private final LocalDate otherwise;

    private CaseFiles(Document document, LocalDate otherwise) {
        this.document = document;
        this.otherwise = otherwise;
    }

    /**
     * Reads a file, YAML or, if its name ends in .json, JSON.
     *
     * @param file the file
     * @param otherwise the date where the file names none; may be null
     * @throws UnreadableDossier if it is no dossier or example
     */
    public static CaseFile read(Path file, LocalDate otherwise) {
        return new CaseFiles(Document.of(Input.of(file)), otherwise).file();
    }

    /**
     * Reads YAML, of which JSON is a part.
     *
     * @param name what errors call it
     * @param otherwise the date where it names none; may be null
     * @throws UnreadableDossier if it is no dossier or example
     * @throws IOException if it cannot be read
     */
    public static CaseFile read(String name, InputStream in, LocalDate otherwise) throws IOException {
        return new CaseFiles(Document.of(Input.of(name, in)), otherwise).file();
    }

    private CaseFile file() {
        ObjectNode root = document.root();
        known(root, "", KEYS);
        if (!root.path("facts").isObject())
            throw document.error("facts", "has no facts; a dossier begins with asOf: and facts:");
        Dossier dossier = dossier(
                root.get("asOf"),
                root.get("readings"),
                (ObjectNode) root.get("facts").deepCopy(),
                "");
        List<Variant> variants = new ArrayList<>();
        JsonNode told = root.path("variants");
        if (!told.isMissingNode() && !told.isArray()) throw document.error("variants", "variants takes a list");
        long values = (long) (document.size("facts") + document.size("readings")) * told.size();
        if (values > MOST_VALUES)
            throw document.error(
                    "variants",
                    "repeats the facts too often; facts times variants are at most " + MOST_VALUES + " values");
        for (int i = 0; i < told.size(); i++)
            variants.add(new CaseFiles(document.copy(), otherwise).variant(root, told.get(i), "variants[" + i + "]"));
        return new CaseFile(
                text(root, "", "title"),
                text(root, "", "source"),
                dossier,
                expect(root, ""),
                recommend(root, ""),
                variants,
                fault -> document.error("facts." + fault.facts().get(0), fault.getMessage(), fault.hint()));
    }

    private Variant variant(ObjectNode root, JsonNode variant, String path) {
        if (!(variant instanceof ObjectNode object))
            throw document.error(path, "a variant has a title, change and expect");
        known(object, path, VARIANT_KEYS);
        ObjectNode facts = ((ObjectNode) root.get("facts")).deepCopy();
        if (object.path("change").isObject())
            object.get("change")
                    .properties()
                    .forEach(change -> Changes.apply(
                            facts, change.getKey(), change.getValue(), document, path + ".change." + change.getKey()));
        else if (object.has("change"))
            throw document.error(path + ".change", "change takes places of facts and their new values");
        JsonNode asOf = object.has("asOf") ? object.get("asOf") : root.get("asOf");
        JsonNode readings = object.has("readings") ? object.get("readings") : root.get("readings");
        return new Variant(
                text(object, path, "title"),
                dossier(asOf, readings, facts, path),
                expect(object, path),
                recommend(object, path));
    }

    private Dossier dossier(JsonNode asOf, JsonNode readings, ObjectNode facts, String path) {
        for (String key : List.of("asOf", "readings"))
            if (facts.has(key)) throw document.error("facts." + key, key + " stands beside facts:, not in it");
        if (asOf != null) facts.set("asOf", asOf);
        else if (otherwise != null) facts.put("asOf", otherwise.toString());
        if (readings != null) facts.set("readings", readings);
        for (String key : List.of("asOf", "readings")) document.alias(Mapping.join(path, key), "facts." + key);
        return Mapping.map(facts, Dossier.class, document, "facts");
    }

    private Map<String, Expectation> expect(ObjectNode of, String path) {
        Map<String, Expectation> expect = new LinkedHashMap<>();
        JsonNode told = of.path("expect");
        if (told.isMissingNode()) return expect;
        String at = Mapping.join(path, "expect");
        if (!told.isObject()) throw document.error(at, "expect takes visas and what is expected of them");
        told.properties().forEach(visa -> {
            String place = at + "." + visa.getKey();
            if (!visa.getValue().isObject())
                throw document.error(place, "a visa takes keys and values of what is expected");
            expect.put(visa.getKey(), Mapping.expected(visa.getValue(), Expectation.class, document, place));
        });
        return expect;
    }

    private RecommendationExpectation recommend(ObjectNode of, String path) {
        JsonNode told = of.path("recommend");
        if (told.isMissingNode()) return null;
        String at = Mapping.join(path, "recommend");
        if (!told.isObject()) throw document.error(at, "recommend takes what is expected of the recommendation");
        return Mapping.expected(told, RecommendationExpectation.class, document, at);
    }

    private void known(ObjectNode of, String path, Set<String> keys) {
        of.propertyNames().forEach(key -> {
            if (keys.contains(key)) return;
            throw document.error(Mapping.join(path, key), Mapping.unknown(key, keys));
        });
    }

    private String text(ObjectNode of, String path, String key) {
        JsonNode told = of.path(key);
        if (told.isMissingNode() || told.isNull()) return null;
        if (!told.isString()) throw document.error(Mapping.join(path, key), key + " takes a text");
        return told.asString();
    }
}
