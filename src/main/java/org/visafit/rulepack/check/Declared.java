package org.visafit.rulepack.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.visafit.conclusion.Calendar;
import org.visafit.conclusion.Criterion;
import org.visafit.conclusion.Readings;
import org.visafit.conclusion.Shape;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Takes;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Row;
import org.visafit.table.Band;
import org.visafit.table.FieldGroup;
import org.visafit.table.Limit;
import org.visafit.table.ScoreBand;

/** What the data phase declares: trees, statements, calendars, readings. */
final class Declared {
    final List<Row> trees = new ArrayList<>();
    final Map<String, Row> statements = new LinkedHashMap<>();
    final Map<String, Row> calendars = new LinkedHashMap<>();
    final Map<String, Row> readings = new LinkedHashMap<>();
    /** For each leaf the lists under whose items it stands; the empty text: it stands in the case. */
    final Map<String, Set<String>> leaves = new LinkedHashMap<>();
    /** Every leaf and group by its id; a second one must be the same. */
    final Map<String, Criterion> criteria = new LinkedHashMap<>();
    /** The tree that declares each of them. */
    final Map<String, Row> declaredBy = new LinkedHashMap<>();
    /** Ids that stand for two different things, with the tree that says so. */
    final Map<String, Row> ambiguous = new LinkedHashMap<>();

    private final Map<String, Set<String>> names = new HashMap<>();
    /** Lists that {@code some} names. */
    final Map<String, Row> lists = new LinkedHashMap<>();

    static Declared in(List<Row> rows) {
        Declared declared = new Declared();
        for (Row row : rows) {
            if (row.fact() instanceof Takes takes) {
                declared.trees.add(row);
                declared.walk(takes.criteria(), "", row);
            } else if (row.fact() instanceof Statement statement) declared.statements.put(statement.id(), row);
            else if (row.fact() instanceof Calendar calendar) declared.calendars.put(calendar.id(), row);
            else if (row.fact() instanceof Band band) declared.name("Band", band.table());
            else if (row.fact() instanceof ScoreBand band) declared.name("ScoreBand", band.table());
            else if (row.fact() instanceof FieldGroup group) declared.name("FieldGroup", group.name());
            else if (row.fact() instanceof Limit limit) declared.name("Limit", limit.name());
            else if (row.fact() instanceof Readings readings) declared.readings.put(readings.visa(), row);
        }
        return declared;
    }

    private void name(String type, String name) {
        names.computeIfAbsent(type, key -> new TreeSet<>()).add(name);
    }

    private void walk(Criterion criterion, String list, Row row) {
        if (criterion.shape() == Shape.LEAF)
            leaves.computeIfAbsent(criterion.id(), id -> new LinkedHashSet<>()).add(list);
        if (criterion.shape() != Shape.GIVEN) {
            Criterion known = criteria.putIfAbsent(criterion.id(), criterion);
            declaredBy.putIfAbsent(criterion.id(), row);
            if (known != null && !known.equals(criterion)) ambiguous.put(criterion.id(), row);
        }
        String inner = criterion.shape() == Shape.SOME ? criterion.list() : list;
        if (criterion.shape() == Shape.SOME) lists.put(criterion.list(), row);
        for (Criterion part : criterion.parts()) walk(part, inner, row);
    }

    /** Every id of a statement or calendar. */
    Set<String> sums() {
        Set<String> ids = new LinkedHashSet<>(statements.keySet());
        ids.addAll(calendars.keySet());
        return ids;
    }

    /** The names that the rows of a table of this type bear. */
    Set<String> names(FactType type) {
        return names.getOrDefault(type.name(), Set.of());
    }
}
