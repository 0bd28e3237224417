package org.visafit.soundness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Spoils files: their text, letter by letter, or their tree, value by value. */
final class Mutations {
    private static final String[] WORDS = {
        "null",
        "~",
        "true",
        "NO",
        "[]",
        "{}",
        "- ",
        ": ",
        "&a ",
        "*a",
        "!!set ",
        "\"",
        "'",
        "2026-02-30",
        "99999999999999999999",
        "-1",
        "1e400",
        "\t",
        "\n",
        "  ",
        "#",
        "---\n",
        "...\n",
        "|",
        ">",
        "%YAML 1.1\n",
        "\u202e",
        "\uD83D\uDE00",
        "facts:",
        "asOf:",
        "MASTER",
        "CN",
        "0x10",
        "? ",
        "\\u0007",
        "\\ud800"
    };
    private static final String[] TEXTS = {
        "",
        " ",
        "null",
        "2026-02-30",
        "2026-11-21",
        "1899-12-31",
        "9999-12-31",
        "2025-09-21T00:01:00-04:00",
        "CN",
        "XX",
        "310000",
        "MASTER",
        "STRICT",
        "-0",
        "1e400",
        "NaN",
        "é\u0301",
        "\u202eCN",
        "\uD83D\uDE00"
    };
    private static final String[] NUMBERS = {
        "0", "-1", "1", "6", "0.5", "1.0", "2147483648", "99999999999999999999", "1e9", "-1e-9", "1e400"
    };
    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** The text with up to four pieces of it lost, doubled or replaced, and now and then a byte that is no letter. */
    byte[] ofText(String seed) {
        StringBuilder text = new StringBuilder(seed);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, one(WORDS));
                case 2 -> text.replace(at, to, one(WORDS));
                case 3 -> text.insert(at, text.substring(at, to));
                default -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    /** A YAML file as JSON. */
    static String json(String yaml) {
        return JSON.writeValueAsString(YAML.readTree(yaml));
    }

    /** The same as JSON, with up to four of its values lost, doubled, exchanged or replaced. */
    byte[] ofTree(String seed) {
        JsonNode tree = YAML.readTree(seed);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            List<Slot> slots = new ArrayList<>();
            collect(tree, slots);
            if (!slots.isEmpty()) spoil(one(slots), slots);
        }
        return JSON.writeValueAsBytes(tree);
    }

    /** The same as JSON, with up to four of its values exchanged for those that another file has under the same keys. */
    byte[] ofTwoTrees(String seed, String other) {
        JsonNode tree = YAML.readTree(seed);
        List<Slot> slots = new ArrayList<>();
        List<Slot> others = new ArrayList<>();
        collect(tree, slots);
        collect(YAML.readTree(other), others);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            Slot slot = one(slots);
            List<Slot> alike = others.stream()
                    .filter(there -> slot.key() != null && slot.key().equals(there.key()))
                    .toList();
            if (!alike.isEmpty()) slot.put(one(alike).value().deepCopy());
        }
        return JSON.writeValueAsBytes(tree);
    }

    /** Where a value stands: under a key, or in a list. */
    private record Slot(JsonNode in, String key, int index) {
        JsonNode value() {
            return key == null ? in.get(index) : in.get(key);
        }

        void put(JsonNode value) {
            if (key == null) ((ArrayNode) in).set(index, value);
            else ((ObjectNode) in).set(key, value);
        }

        void remove() {
            if (key == null) ((ArrayNode) in).remove(index);
            else ((ObjectNode) in).remove(key);
        }
    }

    private static void collect(JsonNode node, List<Slot> slots) {
        if (node instanceof ObjectNode object)
            object.properties().forEach(property -> {
                slots.add(new Slot(node, property.getKey(), 0));
                collect(property.getValue(), slots);
            });
        else
            for (int i = 0; i < node.size(); i++) {
                slots.add(new Slot(node, null, i));
                collect(node.get(i), slots);
            }
    }

    private void spoil(Slot slot, List<Slot> slots) {
        switch (random.nextInt(5)) {
            case 0 -> slot.remove();
            case 1 -> slot.put(one(slots).value().deepCopy());
            case 2 -> slot.put(value());
            case 3 -> {
                if (slot.in() instanceof ArrayNode array) array.add(slot.value().deepCopy());
                else
                    ((ObjectNode) slot.in())
                            .set(one(slots).key() + "", slot.value().deepCopy());
            }
            default -> {
                if (slot.value().isValueNode()) slot.put(value());
                else slot.put(NODES.arrayNode().add(slot.value().deepCopy()));
            }
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2, 3 -> JSON.readTree(one(NUMBERS));
            case 4 -> NODES.objectNode();
            case 5 -> deep();
            default -> NODES.stringNode(one(TEXTS));
        };
    }

    private JsonNode deep() {
        ArrayNode deep = NODES.arrayNode();
        int levels = random.nextInt(40);
        for (int i = 0; i < levels; i++) deep = NODES.arrayNode().add(deep);
        return deep;
    }

    private String one(String[] several) {
        return several[random.nextInt(several.length)];
    }

    private Slot one(List<Slot> several) {
        return several.get(random.nextInt(several.size()));
    }
}
