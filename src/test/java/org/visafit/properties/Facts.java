package org.visafit.properties;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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
        pieces(dossier, "", place -> true, (place, changed) -> without.put(place, (Dossier) changed));
        without.keySet().removeIf(place -> place.equals("readings") || place.endsWith("]"));
        return without;
    }

    /** Every place at which a fact, record, list or item of a list can go. */
    static List<String> places(Dossier dossier) {
        List<String> places = new ArrayList<>();
        pieces(dossier, "", place -> true, (place, changed) -> places.add(place));
        return places;
    }

    /** The record without what stands at one of those places; the same one where nothing does. */
    static <T extends Record> T without(T record, String place) {
        List<T> without = new ArrayList<>(List.of(record));
        pieces(record, "", place::startsWith, (at, changed) -> {
            if (at.equals(place)) without.set(0, sameType(record, changed));
        });
        return without.get(0);
    }

    @SuppressWarnings("unchecked")
    private static <T> T sameType(T one, Object other) {
        return (T) one.getClass().cast(other);
    }

    private interface Piece {
        void accept(String place, Object changed);
    }

    /** Of the records that stand at these places, what is left when a piece goes. */
    private static void pieces(Record record, String path, Predicate<String> at, Piece piece) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = values(record);
        for (int i = 0; i < components.length; i++) {
            String place = path + components[i].getName();
            if (values[i] == null || place.equals("asOf") || !at.test(place)) continue;
            int index = i;
            Piece replaced = (inner, changed) -> {
                Object[] other = values.clone();
                other[index] = changed;
                Record whole = make(record.getClass(), other);
                if (whole != null && !whole.equals(record)) piece.accept(inner, whole);
            };
            replaced.accept(place, null);
            if (values[i] instanceof Record inner) pieces(inner, place + ".", at, replaced);
            if (values[i] instanceof Collection<?> several) items(several, place, at, replaced);
        }
    }

    private static void items(Collection<?> several, String list, Predicate<String> at, Piece piece) {
        List<Object> items = List.copyOf(several);
        for (int i = 0; i < items.size(); i++) {
            String place = list + "[" + i + "]";
            if (!at.test(place)) continue;
            int index = i;
            Piece replaced = (inner, changed) -> {
                List<Object> other = new ArrayList<>(items);
                if (changed == null) other.remove(index);
                else other.set(index, changed);
                piece.accept(inner, several instanceof Set ? new LinkedHashSet<>(other) : other);
            };
            replaced.accept(place, null);
            if (items.get(i) instanceof Record inner) pieces(inner, place + ".", at, replaced);
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

    /** What the record holds, in the order in which it is written. */
    static Object[] values(Record record) {
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
