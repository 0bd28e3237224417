package org.visafit.rulepack.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;

/** Values written in a rule, read as the type that is wanted. */
final class Literals {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})-([A-Z][a-z]{2})-(\\d{4})");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Literals() {}

    static Operand.Literal text(Token token, Tokens tokens, Problems problems, Class<?> wanted) {
        if (wanted == LocalDate.class) return new Operand.Literal(date(token, tokens, problems));
        if (wanted != null && wanted != String.class)
            problems.add(tokens.place(token), token.shown() + " is a text, and this takes " + Types.shown(wanted));
        return new Operand.Literal(token.text());
    }

    private static LocalDate date(Token token, Tokens tokens, Problems problems) {
        try {
            LocalDate date = date(token.text());
            if (date == null)
                problems.add(
                        tokens.place(token),
                        token.shown() + " is no date; conditions write dates as \"01-Oct-2025\"" + iso(token));
            return date;
        } catch (DateTimeException e) {
            problems.add(tokens.place(token), token.shown() + ": there is no such day");
            return null;
        }
    }

    /**
     * The date that a text writes down; null: it writes none.
     *
     * @throws DateTimeException if there is no such day
     */
    static LocalDate date(String text) {
        Matcher written = DATE.matcher(text);
        if (!written.matches() || !MONTHS.contains(written.group(2))) return null;
        return LocalDate.of(
                Integer.parseInt(written.group(3)),
                MONTHS.indexOf(written.group(2)) + 1,
                Integer.parseInt(written.group(1)));
    }

    private static String iso(Token token) {
        try {
            LocalDate day = LocalDate.parse(token.text());
            return String.format(
                    "; did you mean \"%02d-%s-%04d\"?",
                    day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear());
        } catch (DateTimeException e) {
            return "";
        }
    }

    static Operand.Literal number(Token token, Tokens tokens, Problems problems, Class<?> wanted) {
        String digits = token.text();
        boolean exact = digits.endsWith("B");
        if (exact) digits = digits.substring(0, digits.length() - 1);
        if (!digits.matches("\\d+(\\.\\d+)?")) {
            problems.add(tokens.place(token), token.shown() + " is no number");
            return new Operand.Literal(null);
        }
        BigDecimal value = new BigDecimal(digits);
        if (wanted != null && !Types.isNumber(wanted))
            problems.add(tokens.place(token), token.shown() + " is a number, and this takes " + Types.shown(wanted));
        else if (value.scale() > 0 && wanted != null && wanted != BigDecimal.class)
            problems.add(tokens.place(token), "this takes whole numbers");
        else if (value.scale() > 0 && !exact)
            problems.add(tokens.place(token), "write " + digits + "B: without the B it is not exact");
        return new Operand.Literal(
                value.scale() > 0 || wanted == BigDecimal.class ? value : whole(value, token, tokens, problems));
    }

    private static Object whole(BigDecimal value, Token token, Tokens tokens, Problems problems) {
        try {
            return value.intValueExact();
        } catch (ArithmeticException e) {
            problems.add(tokens.place(token), token.shown() + " is too large");
            return null;
        }
    }

    static Operand.Literal negative(Token token, Tokens tokens, Problems problems, Class<?> wanted) {
        Object value = number(token, tokens, problems, wanted).value();
        if (value instanceof BigDecimal exact) return new Operand.Literal(exact.negate());
        return new Operand.Literal(value instanceof Integer whole ? (Object) (-whole) : null);
    }

    static Operand.Literal constant(Tokens tokens, Problems problems) {
        Token type = tokens.next();
        tokens.next();
        Token name = tokens.expect(Token.Kind.WORD, "a constant of " + type.text());
        Class<?> constants = Vocabulary.standard().enumNamed(type.text());
        if (constants == null) {
            problems.add(
                    tokens.place(type),
                    "unknown type " + type.text()
                            + Nearest.hint(type.text(), Vocabulary.standard().enumNames()));
            return new Operand.Literal(null);
        }
        List<String> names = Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        int index = names.indexOf(name.text());
        if (index < 0) {
            String hint = Nearest.hint(name.text(), names);
            problems.add(
                    tokens.place(name),
                    type.text() + " has no constant " + name.text()
                            + (hint.isEmpty() ? "; it has " + String.join(", ", names) : hint));
        }
        return new Operand.Literal(index < 0 ? null : constants.getEnumConstants()[index]);
    }
}
