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
    private final boolean all;

    /** Prints the criteria that carry a decision, or all of them. */
    CriteriaText(Lines lines, Style style, boolean all) {
        this.lines = lines;
        this.style = style;
        this.all = all;
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
        List<Finding> known = finding.parts().stream().filter(this::concluded).toList();
        if (known.isEmpty()) return;
        lines.line(0, style.bold("Beside the decision: ") + finding.title());
        known.forEach(part -> finding(part, 2));
        lines.blank();
    }

    private boolean concluded(Finding part) {
        return all || part.result() != Result.UNKNOWN && part.result() != Result.NOT_APPLICABLE;
    }

    private void parts(List<Finding> parts, Shape shape, Result whole, int indent) {
        List<Finding> left = new ArrayList<>();
        for (Finding part : parts)
            if (part.shape() == Shape.BESIDE || !all && repeats(part, parts)) continue;
            else if (all || carries(part, shape, whole)) finding(part, indent);
            else if (indent == 0 || settled(part, shape, whole)) line(part, part, indent);
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

    /** Whether a part is shown with its parts: of what is decided what decides it, of what is not what leaves it so. */
    private static boolean carries(Finding part, Shape shape, Result whole) {
        if (part.result() == Result.NOT_APPLICABLE) return whole == Result.NOT_APPLICABLE;
        return switch (shape) {
            case ALL, ANY, SOME -> undecided(whole) ? undecided(part.result()) : part.result() == whole;
            case GIVEN, NOT, BESIDE, LEAF -> true;
        };
    }

    /** Whether a part is met where others are still to be decided. */
    private static boolean settled(Finding part, Shape shape, Result whole) {
        return undecided(whole) && shape == Shape.ALL && part.result() == Result.MET;
    }

    private static boolean undecided(Result result) {
        return result == Result.UNKNOWN || result == Result.OPEN;
    }

    /** What it came to and why, without its parts. */
    /** What it came to and why, without its parts, as that says it which decided it. */
    private void line(Finding finding, Finding said, int indent) {
        lines.hanging(indent, mark(finding.result()) + " ", title(finding) + ": " + said.reason());
        lines.hanging(
                indent + 2,
                "",
                style.faint("[" + said.law() + "; " + Wording.of(said.certainty()) + "; " + said.at() + "]"));
    }

    private String title(Finding finding) {
        return finding.title() + (finding.item() == null ? "" : " (" + finding.item() + ")") + " "
                + style.faint(finding.id());
    }

    private void finding(Finding finding, int indent) {
        if (finding.shape() == Shape.GIVEN) {
            given(finding, indent);
            return;
        }
        Finding said = denied(finding);
        if (said.parts().isEmpty()) {
            line(finding, said, indent);
            return;
        }
        lines.hanging(indent, mark(finding.result()) + " ", title(finding));
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

    /** What is governed, where its condition is met; else the condition, which it waits for or fails. */
    private void given(Finding finding, int indent) {
        Finding condition = finding.parts().get(0);
        if (condition.result() == Result.MET) {
            finding(finding.parts().get(1), indent);
            return;
        }
        lines.hanging(indent, mark(finding.result()) + " ", title(finding) + ", which is asked for only if:");
        finding(condition, indent + 2);
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
