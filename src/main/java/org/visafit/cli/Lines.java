package org.visafit.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lines of text, indented, and broken between words where they grow too long. */
final class Lines {
    private static final int WIDTH = 100;
    private static final int LABEL = 9;
    private static final int GAP = 2;

    private final PrintWriter out;

    Lines(PrintWriter out) {
        this.out = out;
    }

    void blank() {
        out.print("\n");
    }

    void line(int indent, String text) {
        hanging(indent, "", text);
    }

    /** A text whose first line begins with a mark; the next ones stand under its first word. Its own lines are not kept. */
    void hanging(int indent, String mark, String text) {
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(margin).append(mark);
        String under = margin + " ".repeat(shown(mark));
        int used = indent + shown(mark);
        boolean first = true;
        for (String word : text.split("\\R|\\s")) {
            if (!first && used + 1 + shown(word) > WIDTH) {
                out.print(line + "\n");
                line = new StringBuilder(under);
                used = under.length();
                first = true;
            }
            if (!first) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += shown(word);
            first = false;
        }
        out.print(line + "\n");
    }

    /** A label and cells side by side, each broken within its column. */
    void columns(String label, List<String> cells) {
        int width = (WIDTH - LABEL) / Math.max(1, cells.size()) - GAP;
        List<List<String>> broken =
                cells.stream().map(cell -> broken(cell, width)).toList();
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(padded(i == 0 ? label : "", LABEL));
            for (List<String> cell : broken) line.append(padded(i < cell.size() ? cell.get(i) : "", width + GAP));
            out.print(line.toString().stripTrailing() + "\n");
        }
    }

    private static List<String> broken(String text, int width) {
        return text.lines().flatMap(line -> wrapped(line, width).stream()).toList();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && shown(line.toString()) + 1 + shown(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder();
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - shown(text)));
    }

    /** How many columns a text takes, colour left aside; Chinese characters take two. */
    private static int shown(String text) {
        return text.replaceAll("\u001B\\[[0-9;]*m", "")
                .codePoints()
                .map(c -> Character.isIdeographic(c) ? 2 : 1)
                .sum();
    }
}
