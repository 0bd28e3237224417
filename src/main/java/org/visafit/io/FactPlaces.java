package org.visafit.io;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Vocabulary;

/** What may be written at a place of a dossier. */
public final class FactPlaces {
    private FactPlaces() {}

    /** What the place takes, such as "true or false" or "one of BACHELOR, MASTER"; empty where it is none. */
    public static String takes(String place) {
        FactType.Component at = null;
        Map<String, FactType.Component> here = Vocabulary.standard().dossier().stream()
                .collect(Collectors.toMap(FactType.Component::name, component -> component));
        for (String step : place.replaceAll("\\[\\d+]", "").split("\\.")) {
            at = here.get(step);
            if (at == null) return "";
            FactType inner = Vocabulary.standard().type(held(at).getSimpleName());
            here = inner == null ? Map.of() : inner.components();
        }
        boolean item = place.endsWith("]");
        return at.element() == null || item ? one(held(at)) : several(at.type(), held(at));
    }

    private static Class<?> held(FactType.Component component) {
        return component.element() == null ? component.type() : component.element();
    }

    private static String several(Class<?> collection, Class<?> element) {
        if (element.isEnum()) return "any of " + constants(element) + "; [] for none";
        String what = element == String.class ? "texts" : "entries";
        return (collection == List.class ? "a list of " + what : "a set of " + what) + "; [] for none";
    }

    private static String one(Class<?> type) {
        if (type == Boolean.class) return "true or false";
        if (type == LocalDate.class) return "a date";
        if (type == OffsetDateTime.class) return "a moment with its offset";
        if (type == Integer.class) return "a whole number";
        if (Number.class.isAssignableFrom(type)) return "a number";
        if (type == String.class) return "a text";
        return type.isEnum() ? "one of " + constants(type) : "a record";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
