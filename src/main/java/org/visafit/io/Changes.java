package org.visafit.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes the facts of a case at one place. */
final class Changes {
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)(?:\\[(\\d{1,6})])?(?:\\.|$)");
    private static final int LONGEST = 200;

    private Changes() {}

    /**
     * Sets what stands at a place, such as degrees[0].institution.name; null takes it away.
     *
     * @param at where the change stands in its document
     */
    static void apply(ObjectNode facts, String place, JsonNode value, Document document, String at) {
        if (place.length() > LONGEST) throw none(document, at);
        JsonNode inner = facts;
        String parent = null;
        int index = -1;
        Matcher steps = STEP.matcher(place);
        int end = 0;
        while (end < place.length() && steps.find() && steps.start() == end && steps.end() > steps.start()) {
            inner = parent == null ? inner : child(inner, parent, index, document, at);
            parent = steps.group(1);
            index = steps.group(2) == null ? -1 : Integer.parseInt(steps.group(2));
            end = steps.end();
        }
        if (end < place.length() || parent == null) throw none(document, at);
        set(inner, parent, index, value, document, at);
        document.alias(at, "facts." + place);
    }

    private static UnreadableDossier none(Document document, String at) {
        return document.error(at, "is no place of a fact; a place is written as degrees[0].level");
    }

    private static JsonNode child(JsonNode of, String name, int index, Document document, String at) {
        if (!(of instanceof ObjectNode object)) throw document.error(at, "stands in something that is no record");
        if (index < 0) {
            JsonNode child = object.get(name);
            return child == null || child.isNull() ? object.putObject(name) : child;
        }
        JsonNode item = object.path(name).path(index);
        if (item.isMissingNode()) throw document.error(at, "there is no such item to change");
        return item;
    }

    private static void set(JsonNode in, String name, int index, JsonNode value, Document document, String at) {
        if (!(in instanceof ObjectNode object)) throw document.error(at, "stands in something that is no record");
        if (index < 0) {
            if (value.isNull()) object.remove(name);
            else object.set(name, value.deepCopy());
        } else if (object.path(name) instanceof ArrayNode list && index < list.size()) {
            if (value.isNull()) list.remove(index);
            else list.set(index, value.deepCopy());
        } else throw document.error(at, "there is no such item to change");
    }
}
