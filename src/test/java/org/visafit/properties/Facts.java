package org.visafit.properties;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.InvalidFact;

/** Takes dossiers apart and puts them together again with a fact less or more. */
final class Facts {
    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(\\d+)])?");

    private Facts() {}

    /** For each place at which a fact, record or list was told, the dossier without it. */
    static Map<String, Dossier> without(Dossier dossier) {
        Map<String, Dossier> without = new LinkedHashMap<>();
        pieces(dossier, "", (place, record) -> without.put(place, (Dossier) record));
        return without;
    }

    private interface Piece {
        void accept(String place, Record whole);
    }

    private static void pieces(Record record, String path, Piece piece) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = values(record);
        for (int i = 0; i < components.length; i++) {
            Object value = values[i];
            String place = path.isEmpty() ? components[i].getName() : path + "." + components[i].getName();
            if (value == null || place.equals("asOf") || place.equals("readings")) continue;
            int index = i;
            Consumer<Object> replaced = with -> {
                Object[] changed = values.clone();
                changed[index] = with;
                Record whole = make(record.getClass(), changed);
                if (whole != null && !whole.equals(record)) piece.accept(place, whole);
            };
            replaced.accept(null);
            if (value instanceof Record inner)
                pieces(inner, place, (deeper, with) -> {
                    Object[] changed = values.clone();
                    changed[index] = with;
                    Record whole = make(record.getClass(), changed);
                    if (whole != null && !whole.equals(record)) piece.accept(deeper, whole);
                });
            if (value instanceof List<?> list) items(record, values, index, list, place, piece);
        }
    }

    private static void items(Record record, Object[] values, int index, List<?> list, String place, Piece piece) {
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Record item)) continue;
            int at = i;
            pieces(item, place + "[" + i + "]", (deeper, with) -> {
                List<Object> changedList = new ArrayList<>(list);
                changedList.set(at, with);
                Object[] changed = values.clone();
                changed[index] = changedList;
                Record whole = make(record.getClass(), changed);
                if (whole != null && !whole.equals(record)) piece.accept(deeper, whole);
            });
        }
    }

    /** Every place in the dossier, its records and the items of its lists at which nothing was told. */
    static List<String> untold(Dossier dossier) {
        List<String> untold = new ArrayList<>();
        untold(dossier, "", untold);
        return untold;
    }

    private static void untold(Record record, String path, List<String> untold) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = values(record);
        for (int i = 0; i < components.length; i++) {
            String place = path + components[i].getName();
            if (values[i] == null) untold.add(place);
            else if (values[i] instanceof Record inner) untold(inner, place + ".", untold);
            else if (values[i] instanceof List<?> list)
                for (int j = 0; j < list.size(); j++)
                    if (list.get(j) instanceof Record item) untold(item, place + "[" + j + "].", untold);
        }
    }

    /** The places told in the second dossier and not in the first. */
    static List<String> added(Dossier before, Dossier after) {
        List<String> added = untold(before);
        added.removeAll(untold(after));
        return added;
    }

    /** The dossier with another value at a place, where nothing was told; the same one where the records refuse it. */
    static Dossier with(Dossier dossier, String place, BiFunction<String, Type, Object> value) {
        return (Dossier) with((Record) dossier, place.split("\\."), 0, value);
    }

    private static Record with(Record record, String[] path, int depth, BiFunction<String, Type, Object> value) {
        Matcher step = STEP.matcher(path[depth]);
        if (!step.matches()) throw new IllegalArgumentException(String.join(".", path));
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = values(record);
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getName().equals(step.group(1))) continue;
            boolean last = depth == path.length - 1;
            if (last && values[i] == null)
                values[i] = value.apply(components[i].getName(), components[i].getGenericType());
            else if (!last && step.group(2) != null) {
                List<Object> items = new ArrayList<>((List<?>) values[i]);
                int at = Integer.parseInt(step.group(2));
                items.set(at, with((Record) items.get(at), path, depth + 1, value));
                values[i] = items;
            } else if (!last) {
                Record inner = values[i] != null ? (Record) values[i] : empty(components[i].getType());
                values[i] = with(inner, path, depth + 1, value);
            }
        }
        Record made = make(record.getClass(), values);
        return made == null ? record : made;
    }

    private static Record empty(Class<?> type) {
        Class<? extends Record> record = type.asSubclass(Record.class);
        return make(record, new Object[record.getRecordComponents().length]);
    }

    private static Object[] values(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(record);
                    } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray();
    }

    /** The record of these values; null where no such record can be. */
    static Record make(Class<? extends Record> type, Object... values) {
        try {
            return makeOrRefuse(type, values);
        } catch (InvalidFact e) {
            return null;
        }
    }

    /**
     * The record of these values.
     *
     * @throws InvalidFact where no such record can be
     */
    static Record makeOrRefuse(Class<? extends Record> type, Object... values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFact refused) throw refused;
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
