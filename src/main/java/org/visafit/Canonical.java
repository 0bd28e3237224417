package org.visafit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The one way to write a record down: components that are there, in their order; sets sorted; numbers plain. */
final class Canonical {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Canonical() {}

    static String digest(Record value) {
        try {
            byte[] text = of(value).getBytes(StandardCharsets.UTF_8);
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String of(Object value) {
        if (value instanceof Record inner) return record(inner);
        if (value instanceof Set<?> several)
            return several.stream().map(Canonical::of).sorted().collect(Collectors.joining(",", "[", "]"));
        if (value instanceof Collection<?> several)
            return several.stream().map(Canonical::of).collect(Collectors.joining(",", "[", "]"));
        if (value instanceof Map<?, ?> map)
            return of(new TreeMap<>(map).entrySet().toString());
        if (value instanceof BigDecimal number)
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        if (value instanceof Enum<?> constant) return constant.name();
        if (value instanceof String text)
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return value.toString();
    }

    private static String record(Record value) {
        StringBuilder written = new StringBuilder("{");
        for (RecordComponent component : COMPONENTS.get(value.getClass())) {
            Object part = read(component, value);
            if (part != null)
                written.append(component.getName()).append(':').append(of(part)).append(';');
        }
        return written.append('}').toString();
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of the dossier cannot be read", e);
        }
    }
}
