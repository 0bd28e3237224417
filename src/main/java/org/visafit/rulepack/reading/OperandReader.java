package org.visafit.rulepack.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;

/** Reads what a test compares: components, measures, variables, literals, and one step of arithmetic. */
final class OperandReader {
    /** An operand and what is known of its value; a null type is not known, because a problem was noted. */
    record Typed(Operand operand, Class<?> type, Class<?> element, FactType fact) {
        static Typed of(Operand operand, Class<?> type) {
            return new Typed(operand, type, null, null);
        }
    }

    private final Tokens tokens;
    private final Problems problems;
    private final Map<String, Variable> variables;
    private final FactType own;
    private final Vocabulary vocabulary = Vocabulary.standard();

    OperandReader(Tokens tokens, Problems problems, Map<String, Variable> variables, FactType own) {
        this.tokens = tokens;
        this.problems = problems;
        this.variables = variables;
        this.own = own;
    }

    /** A component or measure of the fact itself, or {@code this}. */
    Typed left() {
        Token name = tokens.expect(Token.Kind.WORD, "a component of " + own.name());
        if (name.is("this")) return new Typed(new Operand.Self(), own.type(), null, own);
        if (tokens.peek().is("(")) return measure(name);
        FactType.Component component = own.components().get(name.text());
        if (component == null) {
            unknown(name);
            return Typed.of(new Operand.Literal(null), null);
        }
        FactType fact = vocabulary.type(component.type().getSimpleName());
        return new Typed(
                new Operand.Component(component),
                component.type(),
                component.element(),
                fact != null && fact.type() == component.type() ? fact : null);
    }

    private void unknown(Token name) {
        Set<String> known = new TreeSet<>(own.components().keySet());
        known.addAll(own.measures().keySet());
        String hint = Nearest.hint(name.text(), known);
        problems.add(
                tokens.place(name),
                own.name() + " has no component " + name.text()
                        + (hint.isEmpty() ? "; it has " + String.join(", ", known) : hint));
    }

    private Typed measure(Token name) {
        tokens.next();
        List<Operand> arguments = new ArrayList<>();
        if (!tokens.peek().is(")")) do arguments.add(argument()); while (tokens.take(","));
        tokens.expect(")", "after what " + name.text() + " is given");
        FactType.MeasureMethod measure = own.measures().get(name.text());
        if (measure == null) {
            problems.add(
                    tokens.place(name),
                    own.name() + " has no measure " + name.text() + "( … )"
                            + Nearest.hint(name.text(), own.measures().keySet()));
            return Typed.of(new Operand.Literal(null), null);
        }
        if (measure.method().getParameterCount() != arguments.size())
            problems.add(
                    tokens.place(name),
                    name.text() + " takes " + measure.method().getParameterCount() + " arguments, not "
                            + arguments.size());
        return Typed.of(
                new Operand.Measured(null, measure, arguments), measure.method().getReturnType());
    }

    private Operand argument() {
        if (tokens.peek().kind() == Token.Kind.VARIABLE) return variable().operand();
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.NUMBER) return Literals.number(tokens.next(), tokens, problems, Integer.class);
        throw new Unreadable(
                tokens.place(), "a measure is given bound variables and whole numbers, not " + token.shown());
    }

    /** What a left side is compared with, fitting its type. */
    Typed right(Typed left, Operator operator) {
        boolean parenthesis = tokens.take("(");
        Token first = tokens.peek();
        Typed right = one(left, operator);
        if (tokens.peek().is("*") || tokens.peek().is("+") || tokens.peek().is("-")) {
            char sign = tokens.next().text().charAt(0);
            Typed other = one(left, operator);
            right = Typed.of(new Operand.Arithmetic(right.operand(), sign, other.operand()), left.type());
            if (tokens.peek().is("/")
                    || tokens.peek().is("*")
                    || tokens.peek().is("+")
                    || tokens.peek().is("-"))
                throw new Unreadable(tokens.place(), "one step of arithmetic at most; derive the rest as a fact");
        }
        if (tokens.peek().is("/"))
            throw new Unreadable(tokens.place(), "no division: a ratio is a product, pay >= $times * $need");
        if (parenthesis) tokens.expect(")", "after the right side");
        Types.check(left, operator, right, problems, tokens.place(first));
        return right;
    }

    private Typed one(Typed left, Operator operator) {
        Token token = tokens.peek();
        Class<?> wanted = operator == Operator.CONTAINS || operator == Operator.LACKS ? left.element() : left.type();
        switch (token.kind()) {
            case VARIABLE:
                return variable();
            case TEXT:
                return written(Literals.text(tokens.next(), tokens, problems, wanted), wanted);
            case NUMBER:
                return written(Literals.number(tokens.next(), tokens, problems, wanted), wanted);
            case WORD:
                if (token.is("true") || token.is("false"))
                    return Typed.of(new Operand.Literal(tokens.next().is("true")), Boolean.class);
                if (token.is("null")) {
                    tokens.next();
                    return Typed.of(new Operand.Literal(null), wanted);
                }
                if (tokens.peek(1).is(".")) return constant();
                return left();
            default:
                if (token.is("-") && tokens.peek(1).kind() == Token.Kind.NUMBER) {
                    tokens.next();
                    return written(Literals.negative(tokens.next(), tokens, problems, wanted), wanted);
                }
                throw new Unreadable(tokens.place(), "expected a value, found " + token.shown());
        }
    }

    /** A value that could not be read has no type, so that nothing more is said of it. */
    private static Typed written(Operand.Literal literal, Class<?> wanted) {
        return Typed.of(literal, literal.value() == null ? null : wanted);
    }

    private Typed variable() {
        Token name = tokens.next();
        Variable bound = variables.get(name.text());
        if (bound == null) {
            problems.add(
                    tokens.place(name), name.text() + " is not bound" + Nearest.hint(name.text(), variables.keySet()));
            return Typed.of(new Operand.Bound(name.text()), null);
        }
        return new Typed(new Operand.Bound(name.text()), bound.type(), bound.element(), bound.fact());
    }

    private Typed constant() {
        Operand.Literal literal = Literals.constant(tokens, problems);
        return Typed.of(literal, literal.value() == null ? null : ((Enum<?>) literal.value()).getDeclaringClass());
    }
}
