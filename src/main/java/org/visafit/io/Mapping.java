package org.visafit.io;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.visafit.dossier.InvalidFact;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Shown;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Makes records of trees, strictly, and says in plain words what a place takes, not what was told there. */
final class Mapping {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfigDefaults(config -> Arrays.stream(CoercionInputShape.values())
                    .forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
            .withCoercionConfig(
                    LogicalType.Float,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
            .addModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, new Days())
                    .addDeserializer(OffsetDateTime.class, new Moments()))
            .build();
    private static final JsonMapper EXPECTING = MAPPER.rebuild()
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    /** That there is nothing of these is an expectation too. */
    private static final Set<String> WHOLE = Set.of("ask", "open", "missed", "order", "flips", "askNext");

    private Mapping() {}

    /**
     * The record that a tree writes down; what is null in it was not told.
     *
     * @param path where the tree stands in its document
     * @throws UnreadableDossier if it writes down none
     */
    static <T> T map(JsonNode tree, Class<T> type, Document document, String path) {
        return map(MAPPER, tree, type, document, path);
    }

    /**
     * What a tree says is expected. What nothing is expected of is left out: with a null or an empty entry in its place,
     * it would seem to be looked at.
     *
     * @param path where the tree stands in its document
     * @throws UnreadableDossier if it writes down none
     */
    static <T> T expected(JsonNode tree, Class<T> type, Document document, String path) {
        T expected = map(EXPECTING, tree, type, document, path);
        saysSomething(tree, "", document, path);
        return expected;
    }

    /** Of a statement, too, the high end may be null: there is none. */
    private static void saysSomething(JsonNode tree, String key, Document document, String path) {
        if (tree.isNull() || tree.isContainer() && tree.isEmpty() && !WHOLE.contains(key))
            throw document.error(path, named(path) + " says nothing; write what is expected, or leave it out");
        if (!key.equals("statements"))
            tree.properties()
                    .forEach(property -> saysSomething(
                            property.getValue(), property.getKey(), document, join(path, property.getKey())));
    }

    private static <T> T map(JsonMapper mapper, JsonNode tree, Class<T> type, Document document, String path) {
        try {
            return mapper.treeToValue(tree, type);
        } catch (DatabindException e) {
            String at = join(path, path(e));
            if (e.getCause() instanceof InvalidFact invalid)
                throw document.error(join(at, invalid.facts().get(0)), invalid.getMessage(), invalid.hint());
            throw document.error(at, message(e, named(at)), hint(e));
        } catch (JacksonException e) {
            String at = join(path, path(e));
            throw document.error(
                    at,
                    named(at) + (e instanceof InputCoercionException ? " is too large a number" : " cannot be read"));
        }
    }

    /** How a place of the facts is named: without the key under which all of them stand. */
    private static String named(String at) {
        return Shown.brief(at.startsWith("facts.") ? at.substring("facts.".length()) : at);
    }

    static String join(String path, String inner) {
        if (path.isEmpty() || inner.isEmpty() || inner.startsWith("[")) return path + inner;
        return path + "." + inner;
    }

    private static String path(JacksonException e) {
        String path = "";
        for (JacksonException.Reference step : e.getPath())
            path = join(path, step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName());
        return path;
    }

    private static String message(DatabindException e, String at) {
        if (e instanceof UnrecognizedPropertyException unknown)
            return unknown(
                    unknown.getPropertyName(),
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).toList());
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null)
            return at + " takes " + wanted(mismatch.getTargetType());
        return at + " cannot be read";
    }

    /** What to say of a key that is none, without repeating it: it may be a value that slipped into its place. */
    static String unknown(String key, Collection<String> known) {
        if (key.contains(":") && known.contains(key.substring(0, key.indexOf(':'))))
            return "unknown key; a colon stands after a key, and a space after the colon";
        String hint = Nearest.hint(key, known);
        return "unknown key" + (hint.isEmpty() ? "; known here are " + String.join(", ", new TreeSet<>(known)) : hint);
    }

    /** The constant that was probably meant. */
    private static String hint(DatabindException e) {
        return e instanceof InvalidFormatException wrong
                ? hint(String.valueOf(wrong.getValue()), wrong.getTargetType())
                : "";
    }

    private static String wanted(Class<?> type) {
        if (type == LocalDate.class) return "a day that exists, written just as 2026-11-21";
        if (type == OffsetDateTime.class) return "a moment with its offset, such as 2025-09-21T00:01:00-04:00";
        if (type == Boolean.class || type == boolean.class) return "true or false, without quotes";
        if (type == Integer.class || type == int.class) return "a whole number, without quotes";
        if (Number.class.isAssignableFrom(type)) return "a number without quotes, such as 1250.5";
        if (type == String.class) return "a text";
        if (type.isEnum())
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", "));
        if (Collection.class.isAssignableFrom(type)) return "a list";
        return "keys and values";
    }

    private static String hint(String written, Class<?> type) {
        if (!type.isEnum()) return "";
        return Nearest.hint(
                written,
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
    }

    private static final class Days extends StdDeserializer<LocalDate> {
        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            try {
                if (parser.currentToken() == JsonToken.VALUE_STRING) return LocalDate.parse(parser.getString());
            } catch (DateTimeException e) {
                // said below
            }
            throw InvalidFormatException.from(parser, "no day", parser.getString(), LocalDate.class);
        }
    }

    private static final class Moments extends StdDeserializer<OffsetDateTime> {
        Moments() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) {
            try {
                if (parser.currentToken() == JsonToken.VALUE_STRING) return OffsetDateTime.parse(parser.getString());
            } catch (DateTimeException e) {
                // said below
            }
            throw InvalidFormatException.from(parser, "no moment", parser.getString(), OffsetDateTime.class);
        }
    }
}
