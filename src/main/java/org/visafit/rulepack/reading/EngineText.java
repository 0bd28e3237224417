package org.visafit.rulepack.reading;

import java.time.LocalDate;
import org.visafit.rulepack.reading.Token.Kind;

/**
 * The text of a rule file as the engine gets it. The engine would read "01-Oct-2025" with the month names, the calendar and
 * the time zone of the JVM; so the dates in conditions are spelt out in Java, each on its line.
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
            if (date == null) continue;
            text.append(source.text(), copied, token.offset())
                    .append("java.time.LocalDate.of( " + date.getYear() + ", " + date.getMonthValue() + ", "
                            + date.getDayOfMonth() + " )");
            copied = token.offset() + token.text().length() + 2;
        }
        return text.append(source.text().substring(copied)).toString();
    }
}
