package org.visafit.rulepack.reading;

import java.time.LocalDate;
import org.visafit.rulepack.reading.Token.Kind;

/**
 * The text of a rule file as the engine gets it. The engine would read "01-Oct-2025" with the month names, the calendar and
 * the time zone of the JVM; so the dates in conditions are spelt out in Java. Nor does it get the comments, as Java would read
 * what is escaped in them. Everything stands on its line.
 */
public final class EngineText {
    private EngineText() {}

    /** The text of a file that was read without a problem. */
    public static String of(Source source) {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        boolean condition = false;
        for (Token token : Lexer.tokens(source)) {
            if (token.is("when")) condition = true;
            if (token.is("then")) condition = false;
            LocalDate date = condition && token.kind() == Kind.TEXT ? Literals.date(token.text()) : null;
            String written = source.text().substring(token.offset(), token.end());
            text.append(blank(source.text().substring(copied, token.offset())))
                    .append(date == null ? written : spelt(date));
            copied = token.end();
        }
        return text.toString();
    }

    private static String spelt(LocalDate date) {
        return "java.time.LocalDate.of( " + date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth()
                + " )";
    }

    private static String blank(String between) {
        return between.replaceAll("[^\n]", " ");
    }
}
