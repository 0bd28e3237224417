package org.visafit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visafit.conclusion.Chapter;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;
import org.visafit.conclusion.Takes;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.asking.Questions;
import org.visafit.rulepack.model.Law;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.running.Node;
import org.visafit.rulepack.running.Proof;

/** Turns the folded tree of a visa into findings, with reasons, laws, facts and what is missing. */
final class Findings {
    private final Row tree;
    private final Map<String, Row> chapters;
    private final Questions questions;
    private final Proof proof;

    Findings(RulePack pack, String visa, Questions questions, Proof proof) {
        this.tree = pack.rows().stream()
                .filter(row -> row.fact() instanceof Takes takes && takes.visa().equals(visa))
                .findFirst()
                .orElseThrow();
        this.chapters = pack.rows().stream()
                .filter(row -> row.fact() instanceof Chapter)
                .collect(Collectors.toMap(
                        row -> ((Chapter) row.fact()).criteria().id(), row -> row));
        this.questions = questions;
        this.proof = proof;
    }

    Finding of(Node node) {
        return of(node, tree);
    }

    private Finding of(Node node, Row outer) {
        Rule rule =
                node.by() != null ? node.by().rule() : node.shape() == Shape.LEAF ? questions.waitingRule(node) : null;
        String id = node.criterion().id();
        Row declaring = chapters.getOrDefault(id, outer);
        Law law = rule != null ? rule.law() : declaring.rule().law();
        return new Finding(
                id,
                node.criterion().title(),
                node.shape(),
                node.item(),
                node.result(),
                reason(node),
                law.citation(),
                law.certainty(),
                rule == null ? null : rule.name(),
                rule == null ? declaring.place(id).fileAndLine() : rule.place().fileAndLine(),
                node.by() == null ? List.of() : facts(node),
                questions.missing(node),
                node.parts().stream().map(part -> of(part, declaring)).toList());
    }

    private List<Fact> facts(Node node) {
        return proof.told(node.by(), node.item()).stream()
                .map(use -> new Fact(use.at(), use.value()))
                .toList();
    }

    private String reason(Node node) {
        if (node.deciding() != null) return node.deciding().reason().toString();
        if (node.result() == Result.UNKNOWN) return "not told: " + String.join(", ", questions.missing(node));
        List<Node> carrying = carrying(node);
        if (carrying.isEmpty()) return node.shape() == Shape.SOME ? "there is none" : "does not concern this case";
        return carrying.stream().map(this::within).distinct().collect(Collectors.joining("; "));
    }

    /** The reason among others of its group, where what is not there has to be named. */
    private String within(Node node) {
        boolean nothing = node.shape() == Shape.NOT
                && carrying(node.parts().get(0)).isEmpty()
                && node.parts().get(0).deciding() == null;
        return nothing && node.result() == Result.MET ? node.criterion().title() : reason(node);
    }

    /** The parts that made the group what it is; items by their reasons, whatever the order in which they were told. */
    private List<Node> carrying(Node node) {
        if (node.shape() == Shape.GIVEN)
            return List.of(node.parts().get(node.parts().get(0).result() == Result.MET ? 1 : 0));
        if (node.shape() == Shape.NOT || node.shape() == Shape.BESIDE) return node.parts();
        List<Node> same = new ArrayList<>(node.parts().stream()
                .filter(part -> part.result() == node.result())
                .toList());
        if (node.shape() == Shape.SOME) same.sort(Comparator.comparing(this::reason));
        boolean oneIsEnough = node.result() == Result.MET && node.shape() != Shape.ALL
                || node.result() == Result.NOT_MET && node.shape() == Shape.ALL;
        int needed = node.shape() == Shape.SOME ? node.criterion().count() : 1;
        return oneIsEnough ? same.stream().limit(needed).toList() : same;
    }

    /** The points that the law leaves open and that carry the tree's being undetermined. */
    List<OpenPoint> open(Node node) {
        List<OpenPoint> points = new ArrayList<>();
        open(node, points);
        return points.stream().distinct().toList();
    }

    private void open(Node node, List<OpenPoint> points) {
        boolean undecided = node.result() == Result.OPEN || node.result() == Result.UNKNOWN;
        if (!undecided) return;
        if (node.result() == Result.OPEN && (node.shape() == Shape.LEAF || node.shape() == Shape.SOME))
            points.add(new OpenPoint(node.criterion().id(), node.kind(), reason(node)));
        else if (node.shape() == Shape.GIVEN && node.parts().get(0).result() != Result.MET)
            open(node.parts().get(0), points);
        else node.parts().forEach(part -> open(part, points));
    }
}
