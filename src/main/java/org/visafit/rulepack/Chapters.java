package org.visafit.rulepack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.visafit.conclusion.Chapter;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;

/** Puts the chapters of a tree where the tree says {@code see( … )}. */
final class Chapters {
    private final Map<String, Call> chapters = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Problems problems;

    Chapters(RuleModel model, Problems problems) {
        this.problems = problems;
        for (Insertion insertion : model.inserting(Chapter.class))
            if (insertion.call().arguments().get(0) instanceof Operand.Nested nested) add(nested.call());
    }

    private void add(Call chapter) {
        String id = chapter.name().equals("atLeast") ? chapter.text(1) : chapter.text(0);
        if (id == null) problems.add(chapter.place(), "a chapter is a leaf or a group with an id");
        else if (chapters.putIfAbsent(id, chapter) != null)
            problems.add(
                    chapter.place(),
                    "a second chapter " + id + "; the first stands at "
                            + chapters.get(id).place().fileAndLine());
    }

    /** The call with every chapter that it refers to in its place. */
    Call whole(Call call) {
        return whole(call, List.of());
    }

    private Call whole(Call call, List<String> within) {
        List<Operand> arguments = new ArrayList<>();
        for (Operand argument : call.arguments())
            arguments.add(argument instanceof Operand.Nested nested ? nested(nested, within) : argument);
        return new Call(call.function(), arguments, call.place());
    }

    private Operand nested(Operand.Nested nested, List<String> within) {
        if (!nested.call().name().equals("see")) return new Operand.Nested(whole(nested.call(), within));
        String id = nested.call().text(0);
        Call chapter = id == null ? null : chapters.get(id);
        if (chapter == null)
            problems.add(
                    nested.call().place(), "no chapter " + id + Nearest.hint(String.valueOf(id), chapters.keySet()));
        else if (within.contains(id))
            problems.add(nested.call().place(), "the chapter " + id + " stands within itself");
        else {
            seen.add(id);
            List<String> inner = new ArrayList<>(within);
            inner.add(id);
            return new Operand.Nested(whole(chapter, Collections.unmodifiableList(inner)));
        }
        return nested;
    }

    /** Notes every chapter to which nothing refers. */
    void unread() {
        chapters.forEach((id, chapter) -> {
            if (!seen.contains(id)) problems.add(chapter.place(), "no tree has the chapter " + id);
        });
    }
}
