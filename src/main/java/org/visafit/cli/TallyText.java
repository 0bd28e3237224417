package org.visafit.cli;

import java.math.BigDecimal;
import java.util.List;
import org.visafit.Tally;
import org.visafit.conclusion.Wording;

/** Statements as tables that a reader can add up by hand. */
final class TallyText {
    private TallyText() {}

    static void print(List<Tally> tallies, Lines lines, Style style) {
        for (Tally tally : tallies) {
            int width = tally.lines().stream()
                    .mapToInt(line -> line.label().length())
                    .max()
                    .orElse(0);
            lines.line(0, style.bold(tally.title()) + ", in " + tally.unit() + " " + style.faint(tally.id()));
            for (Tally.Line line : tally.lines())
                lines.hanging(
                        2,
                        pad(line.label(), width) + "  " + padLeft(range(line.low(), line.high()), 9) + "  ",
                        line.reason());
            if (tally.lines().size() > 1)
                lines.line(2, pad("together", width) + "  " + padLeft(range(tally.low(), tally.high()), 9));
            lines.blank();
        }
    }

    private static String range(BigDecimal low, BigDecimal high) {
        if (high == null) return Wording.of(low) + " or more";
        return low.compareTo(high) == 0 ? Wording.of(low) : Wording.of(low) + " to " + Wording.of(high);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
