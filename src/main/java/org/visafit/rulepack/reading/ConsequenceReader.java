package org.visafit.rulepack.reading;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.Overloads.Argument;

/** Reads what a rule inserts. */
final class ConsequenceReader {
    private final Tokens tokens;
    private final Problems problems;
    private final Map<String, Variable> variables;
    private final Vocabulary vocabulary = Vocabulary.standard();

    ConsequenceReader(Tokens tokens, Problems problems, Map<String, Variable> variables) {
        this.tokens = tokens;
        this.problems = problems;
        this.variables = variables;
    }

    Call insertion(String rule) {
        if (tokens.atRule() || tokens.atEnd() || tokens.peek().is("when"))
            throw new Unreadable(
                    tokens.place(),
                    "\"" + rule + "\" has no `end` before " + tokens.peek().shown());
        if (!tokens.peek().is("insert"))
            throw new Unreadable(
                    tokens.place(),
                    "a consequence is insert( … ); and nothing else, found "
                            + tokens.peek().shown() + Nearest.hint(tokens.peek().text(), List.of("insert", "end")));
        tokens.next();
        Token opened = tokens.expect("(", "after insert");
        Call call = call();
        if (!tokens.take(")"))
            throw new Unreadable(
                    tokens.place(),
                    "the parenthesis of insert(, opened at "
                            + tokens.place(opened).line() + ":"
                            + tokens.place(opened).column() + ", is not closed before "
                            + tokens.peek().shown());
        tokens.expect(";", "after insert( … )");
        return call;
    }

    private Call call() {
        Token name = tokens.expect(Token.Kind.WORD, "a function, such as met( … )");
        Place place = tokens.place(name);
        List<Method> overloads = vocabulary.functions(name.text());
        if (overloads.isEmpty())
            throw new Unreadable(
                    place, "unknown function " + name.text() + Nearest.hint(name.text(), vocabulary.functionNames()));
        Token opened = tokens.expect("(", "after " + name.text());
        List<Argument> arguments = new ArrayList<>();
        tokens.enter();
        if (!tokens.peek().is(")")) do arguments.add(argument()); while (tokens.take(","));
        tokens.leave();
        if (!tokens.take(")"))
            throw new Unreadable(
                    tokens.place(),
                    "found " + tokens.peek().shown() + " where " + name.text() + "(, opened at "
                            + tokens.place(opened).line() + ":"
                            + tokens.place(opened).column()
                            + ", goes on with a comma or ends with a parenthesis");
        Optional<Method> fitting = overloads.stream()
                .filter(method -> Overloads.fits(method, arguments))
                .findFirst();
        if (fitting.isEmpty() && arguments.stream().allMatch(argument -> argument.known()))
            problems.add(place, Overloads.shown(overloads, arguments));
        Call call = new Call(
                fitting.orElse(overloads.get(0)),
                arguments.stream().map(Argument::operand).toList(),
                place);
        fitting.ifPresent(method -> checkReasons(method, arguments, place));
        return call;
    }

    /** A reason has as many holes as values follow it. */
    private void checkReasons(Method method, List<Argument> arguments, Place place) {
        if (!method.isVarArgs() || method.getParameterTypes()[method.getParameterCount() - 1] != Object[].class) return;
        int fixed = method.getParameterCount() - 1;
        int values = arguments.size() - fixed;
        for (int i = fixed - 1; i >= 0 && method.getParameterTypes()[i] == String.class; i--) {
            if (!(arguments.get(i).operand() instanceof Operand.Literal literal)
                    || !(literal.value() instanceof String text)) return;
            if (method.getParameters()[i].getName().matches("criterion|id|label|calendar|statement")) return;
            int holes = (text.length() - text.replace("{}", "").length()) / 2;
            if (holes > values
                    || holes < values && i == fixed - 1 && !method.getName().equals("decided"))
                problems.add(
                        place,
                        "\"" + text + "\" has " + holes + (holes == 1 ? " hole" : " holes") + " {} for " + values
                                + (values == 1 ? " value" : " values"));
        }
    }

    private Argument argument() {
        Token token = tokens.peek();
        switch (token.kind()) {
            case TEXT:
                return Argument.of(new Operand.Literal(tokens.next().text()), String.class);
            case NUMBER:
                return number(false);
            case VARIABLE:
                return tokens.peek(1).is(".") ? measure() : variable(tokens.next(), false);
            case WORD:
                if (token.is("true") || token.is("false"))
                    return Argument.of(new Operand.Literal(tokens.next().is("true")), Boolean.class);
                if (token.is("null")) {
                    tokens.next();
                    return Argument.of(new Operand.Literal(null), Void.class);
                }
                if (tokens.peek(1).is(".")) {
                    Operand.Literal constant = Literals.constant(tokens, problems);
                    return Argument.of(
                            constant,
                            constant.value() == null ? null : ((Enum<?>) constant.value()).getDeclaringClass());
                }
                Call nested = call();
                return Argument.of(new Operand.Nested(nested), nested.function().getReturnType());
            default:
                if (token.is("-") && tokens.peek(1).kind() == Token.Kind.NUMBER) {
                    tokens.next();
                    return number(true);
                }
                if (token.is("!")) {
                    tokens.next();
                    return variable(tokens.expect(Token.Kind.VARIABLE, "a bound variable after `!`"), true);
                }
                throw new Unreadable(
                        tokens.place(),
                        "expected a text, number, constant, bound variable or function, found " + token.shown()
                                + "; nothing is compared or computed in a consequence");
        }
    }

    private Argument number(boolean negative) {
        Token token = tokens.next();
        if (!token.text().matches("\\d+(\\.\\d+)?"))
            throw new Unreadable(tokens.place(token), token.shown() + " is no number");
        BigDecimal value = new BigDecimal(token.text());
        if (negative) value = value.negate();
        boolean whole = value.scale() <= 0;
        return Argument.of(
                new Operand.Literal(whole ? (Object) value.longValue() : value), whole ? Integer.class : Double.class);
    }

    private Argument variable(Token name, boolean contrary) {
        Variable bound = variables.get(name.text());
        if (bound == null) {
            problems.add(
                    tokens.place(name), name.text() + " is not bound" + Nearest.hint(name.text(), variables.keySet()));
            return Argument.of(new Operand.Bound(name.text()), null);
        }
        if (contrary && Types.boxed(bound.type() == null ? Boolean.class : bound.type()) != Boolean.class)
            problems.add(tokens.place(name), "`!` takes a variable that is true or false");
        return new Argument(
                contrary ? new Operand.Not(name.text()) : new Operand.Bound(name.text()), bound.type(), bound.told());
    }

    private Argument measure() {
        Token name = tokens.next();
        tokens.next();
        Token called = tokens.expect(Token.Kind.WORD, "a measure of " + name.text());
        tokens.expect("(", "after " + called.text());
        List<Operand> arguments = new ArrayList<>();
        tokens.enter();
        if (!tokens.peek().is(")")) do arguments.add(argument().operand()); while (tokens.take(","));
        tokens.leave();
        tokens.expect(")", "after what " + called.text() + " is given");
        Variable bound = variables.get(name.text());
        FactType type = bound == null ? null : bound.fact();
        FactType.MeasureMethod measure = type == null ? null : type.measures().get(called.text());
        if (measure == null)
            throw new Unreadable(
                    tokens.place(called),
                    (type == null ? name.text() : type.name()) + " has no measure " + called.text() + "( … )"
                            + (type == null
                                    ? ""
                                    : Nearest.hint(
                                            called.text(), type.measures().keySet())));
        return Argument.of(
                new Operand.Measured(name.text(), measure, arguments),
                measure.method().getReturnType());
    }
}
