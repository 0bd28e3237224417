package org.visafit.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;

/** Colour where the output is a terminal, plain text elsewhere. */
final class Style {
    private final boolean colour;

    private Style(boolean colour) {
        this.colour = colour;
    }

    static Style ofTerminal() {
        return new Style(Ansi.AUTO.enabled());
    }

    static Style plain() {
        return new Style(false);
    }

    String bold(String text) {
        return styled(text, Ansi.Style.bold);
    }

    String faint(String text) {
        return styled(text, Ansi.Style.faint);
    }

    String good(String text) {
        return styled(text, Ansi.Style.fg_green);
    }

    String bad(String text) {
        return styled(text, Ansi.Style.fg_red);
    }

    String unsure(String text) {
        return styled(text, Ansi.Style.fg_yellow);
    }

    private String styled(String text, IStyle style) {
        return colour ? style.on() + text + style.off() : text;
    }
}
