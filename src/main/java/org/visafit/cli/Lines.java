package org.visafit.cli;

import java.io.PrintWriter;

/** Lines of text, indented, and broken between words where they grow too long. */
final class Lines {
    private static final int WIDTH = 100;

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

    /** A text whose first line begins with a mark; the next ones stand under its first word. */
    void hanging(int indent, String mark, String text) {
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(margin).append(mark);
        String under = margin + " ".repeat(shown(mark));
        int used = indent + shown(mark);
        boolean first = true;
        for (String word : text.split(" ")) {
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

    /** How many columns a text takes, colour left aside; Chinese characters take two. */
    private static int shown(String text) {
        return text.replaceAll("\u001B\\[[0-9;]*m", "")
                .codePoints()
                .map(c -> Character.isIdeographic(c) ? 2 : 1)
                .sum();
    }
}
