package org.visafit.rulepack.reading;

/**
 * A word or sign of a rule file.
 *
 * @param kind what it is
 * @param text as written; of a TEXT its content
 * @param offset where it begins
 * @param end where what follows it begins
 */
record Token(Kind kind, String text, int offset, int end) {
    enum Kind {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String written) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(written);
    }

    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case TEXT -> "\"" + text + "\"";
            default -> "`" + text + "`";
        };
    }
}
