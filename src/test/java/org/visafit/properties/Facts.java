package org.visafit.properties;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.InvalidFact;

/** Takes dossiers apart and puts them together again without one of their facts. */
final class Facts {
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
