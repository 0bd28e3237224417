package org.visafit.rulepack.reading;

import java.util.ArrayList;
import java.util.List;
import org.visafit.rulepack.reading.Token.Kind;

/** Cuts a rule file into tokens. Comments and blanks fall away. */
final class Lexer {
    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||");

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static List<Token> tokens(Source source) {
        Lexer lexer = new Lexer(source);
        while (lexer.next()) {}
        lexer.tokens.add(new Token(Kind.END, "", lexer.text.length(), lexer.text.length()));
        return lexer.tokens;
    }

    private boolean next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        if (at >= text.length()) return false;
        char c = text.charAt(at);
        if (text.startsWith("//", at)) at = orEnd(text.indexOf('\n', at));
        else if (text.startsWith("/*", at)) comment();
        else if (c == '"') text();
        else if (Character.isDigit(c)) add(Kind.NUMBER, run(at, true));
        else if (Character.isJavaIdentifierStart(c)) add(c == '$' ? Kind.VARIABLE : Kind.WORD, run(at, false));
        else {
            String sign = SIGNS.stream()
                    .filter(two -> text.startsWith(two, at))
                    .findFirst()
                    .orElse(text.substring(at, at + 1));
            add(Kind.SIGN, at + sign.length());
        }
        return true;
    }

    private int run(int from, boolean number) {
        int end = from;
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end))
                        || number
                                && text.charAt(end) == '.'
                                && end + 1 < text.length()
                                && Character.isDigit(text.charAt(end + 1)))) end++;
        return end;
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at, end));
        at = end;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) throw new Unreadable(source.place(at), "the comment that begins here does not end");
        at = end + 2;
    }

    private void text() {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\') {
                at++;
                char escaped = at < text.length() ? text.charAt(at) : ' ';
                if (escaped != '"' && escaped != '\\')
                    throw new Unreadable(source.place(at - 1), "a text may escape only \\\" and \\\\");
            }
            content.append(text.charAt(at++));
        }
        if (at >= text.length() || text.charAt(at) == '\n')
            throw new Unreadable(source.place(start), "the text that begins here has no closing quotation mark");
        at++;
        tokens.add(new Token(Kind.TEXT, content.toString(), start, at));
    }

    private int orEnd(int index) {
        return index < 0 ? text.length() : index;
    }
}
