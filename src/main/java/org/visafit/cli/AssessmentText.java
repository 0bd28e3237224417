package org.visafit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.visafit.Assessment;
import org.visafit.Decision;
import org.visafit.OpenPoint;
import org.visafit.Outcome;
import org.visafit.Remark;
import org.visafit.conclusion.NoticeKind;
import org.visafit.conclusion.Wording;
import org.visafit.io.FactPlaces;

/** An assessment for reading in a terminal: the decision first, then what carries it, then what to do next. */
final class AssessmentText {
    private final Lines lines;
    private final Style style;
    private final boolean all;

    /** Prints the criteria that carry a decision, or all of them. */
    AssessmentText(PrintWriter out, Style style, boolean all) {
        this.lines = new Lines(out);
        this.style = style;
        this.all = all;
    }

    void heading(String file) {
        lines.line(0, style.bold(file));
        lines.blank();
    }

    void print(Assessment assessment) {
        for (Decision decision : assessment.decisions()) decision(assessment, decision);
        new FitText(lines, style).print(assessment);
    }

    void footer() {
        if (!all) lines.line(0, style.faint("What is settled is told in short; --all shows every criterion."));
        lines.line(
                0,
                style.faint(
                        "Not legal advice. Each source is as of the day its rule was last checked; the authorities decide."));
    }

    private void decision(Assessment assessment, Decision decision) {
        String reading = assessment.receipt().readings().get(decision.visa());
        lines.line(
                0,
                style.bold(decision.visa() + ": ") + outcome(decision.outcome()) + " on " + assessment.asOf()
                        + " under the reading " + reading + others(decision.underReadings()));
        lines.line(0, decision.title());
        lines.blank();
        remarks("Where it stands", decision.notices(), NoticeKind.STANDING);
        new CriteriaText(lines, style, all).print(decision);
        TallyText.print(decision.statements(), lines, style);
        ask(decision.ask());
        open(decision.open());
        remarks("Advice", decision.notices(), NoticeKind.ADVICE, NoticeKind.STEP);
        remarks("Good to know", decision.notices(), NoticeKind.INFO);
    }

    private String outcome(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> style.good(outcome.name());
            case INELIGIBLE -> style.bad(outcome.name());
            case UNDETERMINED -> style.unsure(outcome.name());
        };
    }

    private static String others(Map<String, Outcome> underReadings) {
        return underReadings.entrySet().stream()
                .map(other -> "; " + other.getKey() + ": " + other.getValue())
                .collect(Collectors.joining());
    }

    private void ask(List<String> ask) {
        if (ask.isEmpty()) return;
        lines.line(0, style.bold("To ask"));
        for (String place : ask) lines.hanging(2, "- ", place + ": " + FactPlaces.takes(place));
        lines.blank();
    }

    private void open(List<OpenPoint> open) {
        if (open.isEmpty()) return;
        lines.line(0, style.bold("Left open by the law"));
        for (OpenPoint point : open)
            lines.hanging(
                    2,
                    "- ",
                    point.criterion() + " (" + Wording.of(point.kind()).toLowerCase(Locale.ROOT) + "): "
                            + point.reason());
        lines.blank();
    }

    private void remarks(String title, List<Remark> remarks, NoticeKind... kinds) {
        List<Remark> some = remarks.stream()
                .filter(remark -> List.of(kinds).contains(remark.kind()))
                .toList();
        if (some.isEmpty()) return;
        lines.line(0, style.bold(title));
        for (Remark remark : some)
            lines.hanging(
                    2,
                    "- ",
                    remark.text() + " "
                            + style.faint("[" + remark.law() + "; " + Wording.of(remark.certainty()) + "]"));
        lines.blank();
    }
}
