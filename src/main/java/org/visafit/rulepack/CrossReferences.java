package org.visafit.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.visafit.conclusion.Chapter;
import org.visafit.conclusion.Takes;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;

/** Puts chapters, and what stands elsewhere in a tree, where the tree says {@code see( … )}. */
final class CrossReferences {
    /** The most parts that references put in place, in all trees together. The project's own put one in eighty of it. */
    private static final int MOST = 100_000;
    /** Deeper than any law, and far from what overflows the stack. */
    private static final int DEEPEST = 200;

    private final Map<String, Call> chapters = new TreeMap<>();
    private final Map<String, Call> written = new TreeMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Problems problems;
    private boolean allFound = true;
    private int parts;

    CrossReferences(RuleModel model, Problems problems) {
        this.problems = problems;
        for (Insertion insertion : model.inserting(Chapter.class))
            if (insertion.call().arguments().get(0) instanceof Operand.Nested nested) add(nested.call());
        for (Class<?> kind : List.of(Takes.class, Chapter.class))
            for (Insertion insertion : model.inserting(kind)) collect(insertion.call());
    }

    private void collect(Call call) {
        if (call.criterion() != null) written.putIfAbsent(call.criterion(), call);
        for (Operand argument : call.arguments()) if (argument instanceof Operand.Nested nested) collect(nested.call());
    }

    private void add(Call chapter) {
        String id = chapter.criterion();
        if (chapter.name().equals("see")) problems.add(chapter.place(), "a chapter is written out, not referred to");
        else if (id == null) problems.add(chapter.place(), "a chapter is a leaf or a group with an id");
        else if (chapters.putIfAbsent(id, chapter) != null)
            problems.add(
                    chapter.place(),
                    "a second chapter " + id + "; the first stands at "
                            + chapters.get(id).place().fileAndLine());
    }

    /** Whether everything that is referred to was found. */
    boolean allFound() {
        return allFound;
    }

    /** The call with everything that it refers to in its place; null where one is not to be found, or there are too many. */
    Call whole(Call call) {
        boolean few = parts <= MOST;
        Call whole = whole(call, List.of(), 1);
        return few && parts > MOST
                ? missing(
                        call,
                        "refers to so much that the trees have more than " + MOST + " parts; let it refer to less")
                : whole;
    }

    private Call whole(Call call, List<String> within, int depth) {
        if (depth > DEEPEST) return missing(call, "nested more than " + DEEPEST + " deep");
        if (!within.isEmpty() && ++parts > MOST) return null;
        List<Operand> arguments = new ArrayList<>();
        for (Operand argument : call.arguments())
            if (argument instanceof Operand.Nested nested) {
                Call inner = nested.call().name().equals("see")
                        ? referred(nested.call(), within, depth)
                        : whole(nested.call(), within, depth + 1);
                if (inner == null) return null;
                arguments.add(new Operand.Nested(inner));
            } else arguments.add(argument);
        return new Call(call.function(), arguments, call.place());
    }

    private Call referred(Call see, List<String> within, int depth) {
        String id = String.valueOf(see.text(0));
        seen.add(id);
        if (within.contains(id)) return missing(see, id + " stands within itself");
        if (!written.containsKey(id))
            return missing(see, "no tree says what " + id + " is" + Nearest.hint(id, written.keySet()));
        List<String> inner = new ArrayList<>(within);
        inner.add(id);
        return whole(written.get(id), inner, depth + 1);
    }

    private Call missing(Call call, String problem) {
        allFound = false;
        problems.add(call.place(), problem);
        return null;
    }

    /** Notes every chapter to which nothing refers. */
    void unread() {
        if (allFound)
            chapters.forEach((id, chapter) -> {
                if (!seen.contains(id)) problems.add(chapter.place(), "no tree has the chapter " + id);
            });
    }
}
