package org.visafit.rulepack.running;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.visafit.conclusion.Criterion;
import org.visafit.conclusion.OpenKind;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.problem.RuleFailure;

/** Folds the tree of a visa over what was concluded. */
final class Rollup {
    /** How many criteria, counted for each item again, the trees of one case may have. */
    private static final int MOST_NODES = 1_000_000;

    private final Conclusions conclusions;
    private final CaseFacts facts;
    private final Budget budget;
    private int nodes;

    Rollup(Conclusions conclusions, CaseFacts facts, Budget budget) {
        this.conclusions = conclusions;
        this.facts = facts;
        this.budget = budget;
    }

    Node of(Criterion criterion) {
        return of(criterion, null);
    }

    private Node of(Criterion criterion, String item) {
        budget.checkTime(criterion.id());
        if (++nodes > MOST_NODES)
            throw new RuleFailure("there are more than " + MOST_NODES + " criteria, counted for each item again; \""
                    + criterion.id() + "\" was looked at");
        return switch (criterion.shape()) {
            case LEAF -> leaf(criterion, item);
            case SOME -> some(criterion, item);
            default -> group(criterion, criterion.shape(), item);
        };
    }

    private Node leaf(Criterion criterion, String item) {
        Conclusions.Source source = conclusions.on(criterion.id(), facts.item(item));
        if (source == null) return new Node(criterion, Shape.LEAF, item, Result.UNKNOWN, null, null, null, List.of());
        return new Node(
                criterion,
                Shape.LEAF,
                item,
                source.concluded().result(),
                source.concluded().kind(),
                source.concluded(),
                source.by(),
                List.of());
    }

    private Node group(Criterion criterion, Shape shape, String item) {
        List<Node> parts =
                criterion.parts().stream().map(part -> of(part, item)).toList();
        Result result = shape.fold(parts.stream().map(Node::result).toList(), 0);
        return node(criterion, shape, item, result, parts);
    }

    private Node some(Criterion criterion, String outer) {
        List<CaseFacts.Item> items = facts.items(criterion.list());
        if (items == null) return new Node(criterion, Shape.SOME, outer, Result.UNKNOWN, null, null, null, List.of());
        List<Node> parts = new ArrayList<>();
        for (CaseFacts.Item item : items) parts.add(group(criterion, Shape.ALL, item.place()));
        Result result = Shape.SOME.fold(parts.stream().map(Node::result).toList(), criterion.count());
        return node(criterion, Shape.SOME, outer, result, parts);
    }

    private static Node node(Criterion criterion, Shape shape, String item, Result result, List<Node> parts) {
        boolean byCondition = shape == Shape.GIVEN && parts.get(0).result() == Result.OPEN;
        OpenKind kind = result != Result.OPEN
                ? null
                : parts.stream()
                        .limit(byCondition ? 1 : parts.size())
                        .map(Node::kind)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Node(criterion, shape, item, result, kind, null, null, parts);
    }
}
