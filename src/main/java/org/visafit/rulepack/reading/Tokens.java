package org.visafit.rulepack.reading;

import java.util.List;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.reading.Token.Kind;

/** The tokens of a file, read from front to back. */
final class Tokens {
    /** Deeper than anybody writes, and far from what overflows the stack. */
    private static final int DEEPEST = 50;

    private final Source source;
    private final List<Token> tokens;
    private int at;
    private int depth;

    Tokens(Source source) {
        this.source = source;
        this.tokens = Lexer.tokens(source);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (at < tokens.size() - 1) at++;
        return token;
    }

    boolean take(String written) {
        if (!peek().is(written)) return false;
        next();
        return true;
    }

    Token expect(String written, String why) {
        if (!peek().is(written))
            throw new Unreadable(place(), "expected `" + written + "` " + why + ", found " + peek().shown());
        return next();
    }

    Token expect(Kind kind, String what) {
        if (peek().kind() != kind) throw new Unreadable(place(), "expected " + what + ", found " + peek().shown());
        return next();
    }

    /** Goes one level deeper into what is nested; {@link #leave} comes back. */
    void enter() {
        if (++depth > DEEPEST) throw new Unreadable(place(), "nested more than " + DEEPEST + " deep");
    }

    void leave() {
        depth--;
    }

    Place place() {
        return place(peek());
    }

    Place place(Token token) {
        return source.place(token.offset());
    }

    boolean atRule() {
        return peek().is("rule") && peek(1).kind() == Kind.TEXT;
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    void skipToNextRule() {
        depth = 0;
        if (atRule()) return;
        while (!atEnd() && !atRule()) next();
    }
}
