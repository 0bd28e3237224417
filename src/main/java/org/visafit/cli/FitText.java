package org.visafit.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.visafit.Assessment;
import org.visafit.Decision;
import org.visafit.Fit;
import org.visafit.Outcome;
import org.visafit.Recommendation;

/** The visas side by side, and then what is recommended, in two sentences. */
final class FitText {
    private static final int STRONGEST = 2;

    private final Lines lines;
    private final Style style;

    FitText(Lines lines, Style style) {
        this.lines = lines;
        this.style = style;
    }

    void print(Assessment assessment) {
        Recommendation is = assessment.recommendation();
        if (is == null || assessment.decisions().size() < is.order().size()) return;
        List<Decision> visas = is.order().stream().map(assessment::decision).toList();
        lines.line(0, style.bold("How well each would suit you, 0 to 100 with 50 neutral"));
        row("", visas, Decision::visa);
        row("outcome", visas, visa -> visa.outcome().name());
        row("fit", visas, FitText::fit);
        row(
                "known",
                visas,
                visa -> visa.fit().confidence() == null
                        ? ""
                        : "confidence " + visa.fit().confidence());
        row("for", visas, visa -> reasons(visa.fit(), 1));
        row("against", visas, visa -> reasons(visa.fit(), -1));
        row("lacks", visas, visa -> String.join("\n", visa.fit().mustHavesMissed()));
        lines.blank();
        recommendation(assessment);
        lines.blank();
    }

    private void row(String label, List<Decision> visas, Function<Decision, String> cell) {
        List<String> cells = visas.stream().map(cell).toList();
        if (cells.stream().allMatch(String::isEmpty)) return;
        lines.columns(style.bold(label), cells);
    }

    private static String fit(Decision visa) {
        Fit fit = visa.fit();
        if (fit.score() == null) return "every theme is ignored";
        String range = fit.low().equals(fit.high()) ? "" : " (" + fit.low() + " to " + fit.high() + ")";
        String scored = fit.score() + range + " " + fit.band();
        return visa.outcome() == Outcome.INELIGIBLE ? "if you became eligible: " + scored : scored;
    }

    /** The strongest reasons for (1) or against (-1), by what they weigh. */
    private static String reasons(Fit fit, int sign) {
        return fit.factors().stream()
                .filter(factor -> factor.score() * sign > 0 && factor.weight() > 0)
                .sorted(Comparator.comparing((Fit.Factor factor) -> -factor.score() * sign * factor.weight())
                        .thenComparing(Fit.Factor::id))
                .limit(STRONGEST)
                .map(factor -> factor.title() + ": " + factor.reason())
                .collect(Collectors.joining("\n"));
    }

    private void recommendation(Assessment assessment) {
        Recommendation is = assessment.recommendation();
        lines.line(0, (first(assessment, is) + " " + second(is)).strip());
        if (!is.otherRoutes().isEmpty()) lines.line(0, "Look at other routes.");
        is.otherRoutes().forEach(route -> lines.hanging(2, "- ", route));
        for (Recommendation.Flip flip : is.flips())
            lines.hanging(
                    2, "- ", "with " + flip.theme() + " at " + flip.priority() + " " + flip.first() + " comes first");
        for (Recommendation.Ask ask : is.askNext())
            lines.hanging(2, "- ", "ask next: " + ask.fact() + ", worth up to " + ask.width() + " points");
        lines.line(
                0,
                style.faint(
                        "Scores of two people, or of one person under two sets of priorities, cannot be compared."));
    }

    private static String first(Assessment assessment, Recommendation is) {
        String best = is.order().get(0);
        Fit fit = assessment.decision(best).fit();
        if (is.reachable() == 0) return "None of these visas is open to you today; the nearest by fit is " + best + ".";
        if (fit.score() == null) return "Every theme is ignored, so there is no score; " + best + " is open.";
        if (is.reachable() == 1)
            return "Only one route is open, or may be: " + best + ", with a fit of " + fit.score() + " of 100.";
        if (is.tooCloseToCall())
            return best + " and " + is.order().get(1) + " are too close to call, " + fit.score() + " and "
                    + assessment.decision(is.order().get(1)).fit().score() + " of 100: your priorities decide.";
        return best + " suits you best of what is open, " + fit.score() + " of 100.";
    }

    private static String second(Recommendation is) {
        List<String> parts = new ArrayList<>();
        if (is.noneFitsWell()) parts.add("None of these visas fits you well.");
        else if (is.reachable() < 2) return "";
        else if (is.decisive()) parts.add("It stays ahead whatever is still told.");
        else if (!is.flips().isEmpty()) parts.add("Other priorities would put another first:");
        else parts.add("No single change of priorities puts another first.");
        return String.join(" ", parts);
    }
}
