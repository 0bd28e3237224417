package org.visafit.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visafit.Decision;
import org.visafit.Finding;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;
import org.visafit.conclusion.Wording;

/** The criteria that carry a decision, as an outline. */
final class CriteriaText {
    private static final Map<Result, String> WORDS = new EnumMap<>(Map.of(
            Result.MET, "met",
            Result.NOT_MET, "not met",
            Result.NOT_APPLICABLE, "not applicable",
            Result.OPEN, "open",
            Result.UNKNOWN, "not told"));

    private final Lines lines;
    private final Style style;

    CriteriaText(Lines lines, Style style) {
        this.lines = lines;
        this.style = style;
    }

    void print(Decision decision) {
        Result whole = switch (decision.outcome()) {
            case ELIGIBLE -> Result.MET;
            case INELIGIBLE -> Result.NOT_MET;
            case UNDETERMINED -> Result.UNKNOWN;
        };
        parts(decision.criteria(), Shape.ALL, whole, 0);
        lines.blank();
        decision.criteria().forEach(this::beside);
    }

    /** What does not decide, as far as it is known. */
    private void beside(Finding finding) {
        if (finding.shape() != Shape.BESIDE) {
            finding.parts().forEach(this::beside);
            return;
        }
        List<Finding> known =
                finding.parts().stream().filter(CriteriaText::concluded).toList();
        if (known.isEmpty()) return;
        lines.line(0, style.bold("Beside the decision: ") + finding.title());
        known.forEach(part -> finding(part, 2));
        lines.blank();
    }

    private static boolean concluded(Finding part) {
        return part.result() != Result.UNKNOWN && part.result() != Result.NOT_APPLICABLE;
    }

    private void parts(List<Finding> parts, Shape shape, Result whole, int indent) {
        List<Finding> left = new ArrayList<>();
        for (Finding part : parts)
            if (part.shape() == Shape.BESIDE || repeats(part, parts)) continue;
            else if (carries(part, shape, whole)) finding(part, indent);
            else left.add(part);
        if (left.isEmpty()) return;
        String others = left.stream()
                .collect(Collectors.groupingBy(
                        Finding::result, () -> new EnumMap<>(Result.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + WORDS.get(entry.getKey()))
                .collect(Collectors.joining(", "));
        lines.line(indent, style.faint("· besides: " + others));
    }

    /** Whether nothing could be said of a part but its condition, and that stands beside it already. */
    private static boolean repeats(Finding part, List<Finding> beside) {
        if (part.shape() != Shape.GIVEN) return false;
        Finding condition = part.parts().get(0);
        Finding said = condition.shape() == Shape.NOT ? condition.parts().get(0) : condition;
        return condition.result() != Result.MET
                && beside.stream().anyMatch(other -> other.id().equals(said.id()));
    }

    /** Whether a part is worth a line: of what is decided only what decides it. */
    private static boolean carries(Finding part, Shape shape, Result whole) {
        boolean undecided = whole == Result.UNKNOWN || whole == Result.OPEN;
        if (part.result() == Result.NOT_APPLICABLE) return whole == Result.NOT_APPLICABLE;
        return switch (shape) {
            case ALL -> undecided || part.result() == whole;
            case ANY, SOME -> undecided ? part.result() != Result.NOT_MET : part.result() == whole;
            case GIVEN, NOT, BESIDE, LEAF -> true;
        };
    }

    private void finding(Finding finding, int indent) {
        if (finding.shape() == Shape.GIVEN) {
            given(finding, indent);
            return;
        }
        String head = finding.title() + (finding.item() == null ? "" : " (" + finding.item() + ")");
        Finding said = denied(finding);
        boolean leaf = said.parts().isEmpty();
        lines.hanging(
                indent,
                mark(finding.result()) + " ",
                head + " " + style.faint(finding.id()) + (leaf ? ": " + said.reason() : ""));
        if (leaf) {
            lines.hanging(
                    indent + 2,
                    "",
                    style.faint("[" + said.law() + "; " + Wording.of(said.certainty()) + "; " + said.at() + "]"));
            return;
        }
        List<Finding> parts = finding.parts();
        boolean oneItem = finding.shape() == Shape.SOME && parts.size() == 1;
        if (oneItem) parts(parts.get(0).parts(), Shape.ALL, parts.get(0).result(), indent + 2);
        else parts(parts, finding.shape(), finding.result(), indent + 2);
    }

    /** What is denied, where it has no parts of its own to show; a denial says nothing besides. */
    private static Finding denied(Finding finding) {
        if (finding.shape() != Shape.NOT) return finding;
        Finding denied = finding.parts().get(0);
        return denied.parts().isEmpty() ? denied : finding;
    }

    private void given(Finding finding, int indent) {
        Finding condition = finding.parts().get(0);
        finding(condition.result() == Result.MET ? finding.parts().get(1) : condition, indent);
    }

    private String mark(Result result) {
        return switch (result) {
            case MET -> style.good("✓");
            case NOT_MET -> style.bad("✗");
            case NOT_APPLICABLE -> style.faint("–");
            case OPEN -> style.unsure("~");
            case UNKNOWN -> style.unsure("?");
        };
    }
}
