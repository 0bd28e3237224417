package org.visafit.io;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.visafit.io.UnreadableDossier.Place;
import org.visafit.rulepack.problem.Shown;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A YAML or JSON file as a tree, with the place of every key and value. */
final class Document {
    private static final int DEEPEST = 32;
    private static final int MOST_VARIANTS = 200;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_VALUES = 50_000;
    /** The keys of a place, one within the other, such as facts.degrees[0].institution.name, in letters. */
    private static final int LONGEST_PLACE = 400;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private final String file;
    private final NavigableMap<String, Place> places = new TreeMap<>();
    private final Document original;
    private final ObjectNode root;
    private int values;

    private Document(Input input) {
        this.file = input.name();
        this.original = null;
        noControls(input.text());
        try (JsonParser parser =
                input.json() ? JSON.createParser(input.text()) : YAML.createParser(new WholeCharacters(input.text()))) {
            root = whole(parser);
        }
    }

    private ObjectNode whole(JsonParser parser) {
        try {
            if (parser.nextToken() == null) throw new UnreadableDossier(file, null, "is empty");
            if (parser.currentToken() != JsonToken.START_OBJECT)
                throw new UnreadableDossier(
                        file, place(parser), "holds no keys; a dossier begins with asOf: and facts:");
            ObjectNode whole = (ObjectNode) value(parser, "", 0);
            if (parser.nextToken() != null)
                throw new UnreadableDossier(file, place(parser), "goes on after its end; a file holds one dossier");
            return whole;
        } catch (JacksonException e) {
            throw new UnreadableDossier(file, Syntax.place(e, parser.currentLocation()), Syntax.plain(e));
        }
    }

    /** Refuses control characters that stand in the file as they are, and those that would show it in another order. */
    private void noControls(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                start = i + 1;
            } else if (c != '\r' && isControl(c))
                throw new UnreadableDossier(file, new Place(line, i - start + 1), control(c));
        }
    }

    /** The text at the parser, refused if control characters are written in it. */
    private String text(JsonParser parser) {
        String text = parser.getString();
        text.chars().filter(Document::isControl).findFirst().ifPresent(c -> {
            throw new UnreadableDossier(file, place(parser), control(c));
        });
        return text;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || Shown.turnsAround(c);
    }

    private static String control(int c) {
        return "holds the control character " + Shown.escape(c) + "; a text holds none but tabs and ends of lines";
    }

    private Document(Document other) {
        this.file = other.file;
        this.original = other;
        this.root = other.root;
    }

    /** The same document, whose places may be given other names without this one's being given them. */
    Document copy() {
        return new Document(this);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDossier if it is not well formed
     */
    static Document of(Input input) {
        return new Document(input);
    }

    ObjectNode root() {
        return root;
    }

    /** An error about the key or value at a path; the nearest place above it that is known. */
    UnreadableDossier error(String path, String message) {
        return error(path, message, "");
    }

    /** The same, with what was probably meant. */
    UnreadableDossier error(String path, String message, String hint) {
        String at = path;
        while (place(at) == null && !at.isEmpty()) at = parent(at);
        return new UnreadableDossier(file, place(at), message, hint);
    }

    /** How many keys and values stand below a path. */
    int size(String path) {
        return places.subMap(path + ".", path + "/").size()
                + places.subMap(path + "[", path + "\\").size();
    }

    /** Lets what stands below one path also count as standing below another. */
    void alias(String from, String to) {
        Map<String, Place> moved = new HashMap<>();
        if (original != null) original.below(from, to, moved);
        below(from, to, moved);
        places.putAll(moved);
    }

    /** Adds what stands at a path and below it, by its other names. The places are sorted: no others are looked at. */
    private void below(String from, String to, Map<String, Place> moved) {
        if (places.containsKey(from)) moved.put(to, places.get(from));
        for (String step : List.of(".", "["))
            places.subMap(from + step, from + (char) (step.charAt(0) + 1))
                    .forEach((path, place) -> moved.put(to + path.substring(from.length()), place));
    }

    private Place place(String path) {
        Place place = places.get(path);
        return place == null && original != null ? original.place(path) : place;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private JsonNode value(JsonParser parser, String path, int depth) {
        if (depth > DEEPEST)
            throw new UnreadableDossier(file, place(parser), "is nested deeper than " + DEEPEST + " levels");
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias())
            throw new UnreadableDossier(file, place(parser), "refers to another place with *; write it out");
        if (parser.getTypeId() != null)
            throw new UnreadableDossier(file, place(parser), "tags such as !! are not read");
        if (++values > MOST_VALUES)
            throw new UnreadableDossier(
                    file, place(parser), "is one value too many; a file holds at most " + MOST_VALUES);
        places.putIfAbsent(path, place(parser));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, depth);
            case START_ARRAY -> array(parser, path, depth);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            default -> NODES.stringNode(text(parser));
        };
    }

    /** A number keeps its digits; one that is not written plainly, such as 007, is a text. */
    private static JsonNode number(String written) {
        if (!written.matches("-?(0|[1-9]\\d{0,999})(\\.\\d{1,1000})?")) return NODES.stringNode(written);
        BigDecimal number = new BigDecimal(written);
        return number.scale() == 0 ? NODES.numberNode(number.toBigInteger()) : NODES.numberNode(number);
    }

    private ObjectNode object(JsonParser parser, String path, int depth) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = text(parser);
            Place named = place(parser);
            if (key.chars().anyMatch(Character::isISOControl))
                throw new UnreadableDossier(file, named, "is a key with an end of line or a tab in it");
            if (object.has(key)) throw new UnreadableDossier(file, named, "is a key that stands twice");
            String inner = path.isEmpty() ? key : path + "." + key;
            if (inner.length() > LONGEST_PLACE)
                throw new UnreadableDossier(
                        file,
                        named,
                        "is a key too long; with those around it, it has more than " + LONGEST_PLACE + " letters");
            places.put(inner, named);
            parser.nextToken();
            object.set(key, value(parser, inner, depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String path, int depth) {
        ArrayNode array = NODES.arrayNode();
        int most = path.equals("variants") ? MOST_VARIANTS : MOST_ENTRIES;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (array.size() == most)
                throw new UnreadableDossier(
                        file,
                        place(parser),
                        path.equals("variants")
                                ? "is one variant too many; a file holds at most " + most
                                : "is one entry too many; a list holds at most " + most);
            array.add(value(parser, path + "[" + array.size() + "]", depth + 1));
        }
        return array;
    }

    private static Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
