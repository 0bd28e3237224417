package org.visafit.rulepack.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.visafit.conclusion.Away;
import org.visafit.conclusion.Calendar;
import org.visafit.conclusion.CountedTo;
import org.visafit.conclusion.Line;
import org.visafit.conclusion.Span;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Statement.Entry;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;

/** Lines fall on entries, spans into calendars, and every entry and calendar can be filled. */
final class SumCheck {
    private SumCheck() {}

    static void run(RuleModel model, Declared declared, Problems problems) {
        Map<String, Map<String, Entry>> entries = new HashMap<>();
        declared.statements.forEach((id, row) -> {
            Map<String, Entry> labels = new HashMap<>();
            ((Statement) row.fact()).entries().forEach(entry -> collect(entry, labels, row, problems));
            entries.put(id, labels);
        });
        for (Insertion line : model.inserting(Line.class)) line(line, entries, problems);
        entries.forEach((id, labels) -> labels.forEach((label, entry) -> {
            boolean filled = !entry.bestOf().isEmpty()
                    || model.inserting(Line.class).stream()
                            .anyMatch(line -> id.equals(line.call().text(0)) && label.equals(label(line)));
            if (!filled)
                problems.add(
                        declared.statements.get(id).place(), "no rule gives a line for \"" + label + "\" of " + id);
        }));
        for (Class<?> type : List.of(Span.class, Away.class, CountedTo.class))
            for (Insertion insertion : model.inserting(type)) calendar(insertion, declared, problems);
    }

    private static void collect(Entry entry, Map<String, Entry> labels, Row row, Problems problems) {
        if (labels.put(entry.label(), entry) != null)
            problems.add(row.place(), "\"" + entry.label() + "\" stands twice in the statement");
        if (entry.list() != null && !Vocabulary.standard().lists().containsKey(entry.list()))
            problems.add(
                    row.place(),
                    "the dossier has no list " + entry.list()
                            + Nearest.hint(
                                    entry.list(), Vocabulary.standard().lists().keySet()));
        entry.bestOf().forEach(inner -> collect(inner, labels, row, problems));
    }

    private static String label(Insertion line) {
        return line.call().text(CriteriaCheck.item(line) == null ? 1 : 2);
    }

    private static void line(Insertion line, Map<String, Map<String, Entry>> entries, Problems problems) {
        Call call = line.call();
        Map<String, Entry> labels = entries.get(String.valueOf(call.text(0)));
        if (labels == null) {
            problems.add(
                    call.place(),
                    "no statement " + call.text(0) + Nearest.hint(String.valueOf(call.text(0)), entries.keySet()));
            return;
        }
        Entry entry = labels.get(String.valueOf(label(line)));
        if (entry == null || !entry.bestOf().isEmpty()) {
            problems.add(
                    call.place(),
                    call.text(0) + " has no entry \"" + label(line) + "\""
                            + Nearest.hint(String.valueOf(label(line)), labels.keySet()));
            return;
        }
        FactType item = CriteriaCheck.item(line);
        FactType listed =
                entry.list() == null ? null : Vocabulary.standard().lists().get(entry.list());
        if ((item == null) != (entry.list() == null)
                || item != null && listed != null && !item.type().isAssignableFrom(listed.type()))
            problems.add(
                    call.place(),
                    entry.list() == null
                            ? "\"" + entry.label() + "\" is an entry of the case, not of items"
                            : "\"" + entry.label() + "\" takes lines of items of " + entry.list());
    }

    private static void calendar(Insertion insertion, Declared declared, Problems problems) {
        Call call = insertion.call();
        Row row = declared.calendars.get(String.valueOf(call.text(0)));
        if (row == null) {
            problems.add(
                    call.place(),
                    "no calendar " + call.text(0)
                            + Nearest.hint(String.valueOf(call.text(0)), declared.calendars.keySet()));
            return;
        }
        Calendar calendar = (Calendar) row.fact();
        String list = call.function().getReturnType() == Span.class
                ? calendar.list()
                : call.function().getReturnType() == Away.class ? calendar.trips() : null;
        FactType item = CriteriaCheck.item(insertion);
        FactType listed = list == null ? null : Vocabulary.standard().lists().get(list);
        if (item != null && (listed == null || !item.type().isAssignableFrom(listed.type())))
            problems.add(call.place(), "the calendar " + calendar.id() + " takes items of " + list);
    }
}
