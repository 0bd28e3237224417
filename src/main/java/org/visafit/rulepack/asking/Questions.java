package org.visafit.rulepack.asking;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;
import org.visafit.rulepack.Budget;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.running.Account;
import org.visafit.rulepack.running.Firing;
import org.visafit.rulepack.running.Node;
import org.visafit.rulepack.running.Run;

/** What is worth asking in one case: for every criterion, and for the decision. */
public final class Questions {
    private final RulePack pack;
    private final CaseReader reader;
    private final Budget budget;
    private final Untold untold;
    private final Map<Node, List<Waiting>> waiting = new IdentityHashMap<>();
    private final Map<Node, Set<Result>> possible = new IdentityHashMap<>();
    private final Map<Node, List<String>> missing = new IdentityHashMap<>();
    private final Map<Node, Map<Object, Set<List<Result>>>> siblings = new IdentityHashMap<>();

    public Questions(RulePack pack, Run run) {
        this.pack = pack;
        this.reader = new CaseReader(pack, run);
        this.budget = run.budget();
        this.untold = new Untold(reader, run.facts());
    }

    /**
     * Makes sure that each criterion on which nothing was concluded waits for a fact.
     *
     * @throws RuleFailure if every fact is there and still no rule concludes
     */
    public void check(Node node) {
        check(node, true);
    }

    private void check(Node node, boolean applies) {
        if (node.shape() == Shape.LEAF
                && node.result() == Result.UNKNOWN
                && waiting(node).isEmpty()
                && applies)
            throw new RuleFailure("every fact is there and no rule concludes on "
                    + node.criterion().id()
                    + (node.item() == null
                            ? ""
                            : " of an item of "
                                    + node.item().substring(0, node.item().indexOf('[')))
                    + "; its rules are " + rules(node));
        for (int i = 0; i < node.parts().size(); i++) {
            boolean governed = node.shape() == Shape.GIVEN && i == 1;
            check(
                    node.parts().get(i),
                    applies && (!governed || node.parts().get(0).result() == Result.MET));
        }
    }

    private List<String> rules(Node node) {
        return pack.model().concluding(node.criterion().id()).stream()
                .map(insertion -> "\"" + insertion.rule().name() + "\" ("
                        + insertion.rule().place().fileAndLine() + ")")
                .distinct()
                .toList();
    }

    /** The first rule by name that waits to conclude on a leaf; null: none does. */
    public Rule waitingRule(Node leaf) {
        return waiting(leaf).stream().map(Waiting::rule).findFirst().orElse(null);
    }

    /** The facts whose telling may still change what a criterion or group came to. */
    public List<String> missing(Node node) {
        return missing.computeIfAbsent(node, group -> asks(group, result -> result));
    }

    /** The facts whose telling may still change the decision: met, not met, or neither. */
    public List<String> toDecide(Node tree) {
        return asks(tree, result -> result == Result.MET || result == Result.NOT_MET ? result : Result.OPEN);
    }

    /** The facts that a rule of phase "fit" had to do without. */
    public List<String> missingBehind(Firing firing) {
        return untold.behind(firing.rule());
    }

    /** What to ask for one missing line of a statement. */
    public List<String> missingLine(String statement, Account.Gap gap) {
        return reader.gaps().ofStatement(statement, gap);
    }

    private List<String> asks(Node root, UnaryOperator<Result> outcome) {
        Set<String> asks = new LinkedHashSet<>();
        if (root.result() != Result.UNKNOWN) return List.of();
        descend(root, Set.of(Context.of(outcome)), asks);
        return List.copyOf(asks);
    }

    private void descend(Node node, Set<Context> outer, Set<String> asks) {
        budget.checkTime(node.criterion().id());
        Set<Result> results = EnumSet.copyOf(possible(node));
        results.add(node.result());
        Set<Context> contexts = Context.telling(outer, results);
        if (contexts.isEmpty()) return;
        if (node.shape() == Shape.LEAF || node.untold()) {
            if (node.result() == Result.UNKNOWN) asks.addAll(asks(node));
            return;
        }
        Map<Object, Set<Context>> inner = new HashMap<>();
        for (int i = 0; i < node.parts().size(); i++) {
            int part = i;
            if (!awaits(node, part))
                descend(
                        node.parts().get(part),
                        inner.computeIfAbsent(
                                alike(node, part), key -> Context.within(contexts, node, part, siblings(node, part))),
                        asks);
        }
    }

    /** What is governed is not asked about before it is known whether it is called for. */
    private static boolean awaits(Node node, int part) {
        return node.shape() == Shape.GIVEN && part == 1 && node.parts().get(0).result() == Result.UNKNOWN;
    }

    /** Parts with the same key have siblings that come to the same; in GIVEN the place of a part counts. */
    private Object alike(Node node, int part) {
        return node.shape() == Shape.GIVEN ? part : possible(node.parts().get(part));
    }

    private Set<List<Result>> siblings(Node node, int part) {
        return siblings.computeIfAbsent(node, key -> new HashMap<>())
                .computeIfAbsent(
                        alike(node, part),
                        key -> Context.combinations(
                                node,
                                part,
                                node.parts().stream().map(this::possible).toList(),
                                budget));
    }

    private List<String> asks(Node node) {
        if (node.untold()) return List.of(node.criterion().list());
        return waiting(node).stream()
                .flatMap(one -> one.asks().stream())
                .distinct()
                .toList();
    }

    private List<Waiting> waiting(Node leaf) {
        return waiting.computeIfAbsent(
                leaf, node -> reader.waiting(node.criterion().id(), node.item()));
    }

    /** What a criterion or group may come to once every fact is told. */
    public Set<Result> possible(Node node) {
        Set<Result> known = possible.get(node);
        if (known != null) return known;
        Set<Result> found = EnumSet.noneOf(Result.class);
        if (node.untold()) found.addAll(EnumSet.of(Result.MET, Result.NOT_MET, Result.OPEN));
        else if (node.shape() == Shape.LEAF && node.result() == Result.UNKNOWN)
            waiting(node).forEach(one -> found.addAll(one.results()));
        else if (node.shape() == Shape.LEAF) found.add(node.result());
        else
            found.addAll(Context.results(
                    node, node.parts().stream().map(this::possible).toList(), budget));
        if (found.isEmpty()) found.add(Result.NOT_APPLICABLE);
        possible.put(node, found);
        return found;
    }
}
