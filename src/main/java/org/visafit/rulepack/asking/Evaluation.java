package org.visafit.rulepack.asking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.model.Vocabulary;

/** Evaluates the tests of one pattern against one instance, under the variables bound so far. */
final class Evaluation {
    private final Instance instance;
    private final Map<String, Value> variables;

    Evaluation(Instance instance, Map<String, Value> variables) {
        this.instance = instance;
        this.variables = variables;
    }

    /** Whether the test holds; a binding is noted in the variables. */
    Judgement judgement(Test test) {
        if (test instanceof Test.Binds binds) {
            variables.put(binds.name(), value(binds.of()));
            return Judgement.TRUE;
        }
        if (test instanceof Test.Compare compare)
            return compare(value(compare.left()), compare.operator(), compare.right());
        if (test instanceof Test.OneOf oneOf) {
            Value left = value(oneOf.left());
            Judgement among = Judgement.any(oneOf.values(), value -> compare(left, Operator.EQUAL, value));
            return oneOf.negated() ? among.not() : among;
        }
        if (test instanceof Test.Holds holds)
            return value(holds.call()) instanceof Value.Known known
                    ? Judgement.of(Boolean.TRUE.equals(known.value()))
                    : Judgement.unknown(value(holds.call()).asks());
        if (test instanceof Test.All all) return Judgement.all(all.tests(), this::judgement);
        return Judgement.any(((Test.Any) test).tests(), this::judgement);
    }

    /** The value of an operand. */
    Value value(Operand operand) {
        if (operand instanceof Operand.Literal literal) return Value.known(literal.value());
        if (operand instanceof Operand.Self) return instance.self();
        if (operand instanceof Operand.Component component) return instance.component(component.component());
        if (operand instanceof Operand.Bound bound) return variables.get(bound.name());
        if (operand instanceof Operand.Not not)
            return variables.get(not.name()) instanceof Value.Known known
                    ? Value.known(!Boolean.TRUE.equals(known.value()))
                    : variables.get(not.name());
        if (operand instanceof Operand.Measured measured && measured.of() == null)
            return instance.measure(
                    measured.measure(),
                    measured.arguments().stream().map(this::value).toList());
        if (operand instanceof Operand.Measured measured) return ofVariable(measured);
        if (operand instanceof Operand.Arithmetic sum)
            return arithmetic(value(sum.left()), sum.sign(), value(sum.right()));
        return new Value.Untold(List.of());
    }

    private Value ofVariable(Operand.Measured measured) {
        if (!(variables.get(measured.of()) instanceof Value.Known known))
            return new Value.Untold(variables.get(measured.of()).asks());
        return new Instance.Present(Vocabulary.standard().typeOf(known.value()), known.value(), known.place())
                .measure(
                        measured.measure(),
                        measured.arguments().stream().map(this::value).toList());
    }

    private static Value arithmetic(Value left, char sign, Value right) {
        if (!(left instanceof Value.Known one) || !(right instanceof Value.Known other))
            return new Value.Untold(left instanceof Value.Known ? right.asks() : left.asks());
        BigDecimal a = number(one.value());
        BigDecimal b = number(other.value());
        if (a == null || b == null) return Value.known(null);
        return Value.known(sign == '*' ? a.multiply(b) : sign == '+' ? a.add(b) : a.subtract(b));
    }

    private Judgement compare(Value left, Operator operator, Operand operand) {
        boolean toNull = operand instanceof Operand.Literal literal && literal.value() == null;
        if (toNull && operator == Operator.EQUAL && !(left instanceof Value.Known)) return Judgement.TRUE;
        Value right = value(operand);
        if (left instanceof Value.Between sum && right instanceof Value.Known other && operator.orders())
            return between(sum, operator, number(other.value()));
        if (!(left instanceof Value.Known)) return Judgement.unknown(left.asks());
        if (!(right instanceof Value.Known)) return Judgement.unknown(right.asks());
        return Judgement.of(holds(((Value.Known) left).value(), operator, ((Value.Known) right).value()));
    }

    /** A sum that can still move holds a comparison surely only if both its ends do. */
    private static Judgement between(Value.Between sum, Operator operator, BigDecimal other) {
        if (other == null) return Judgement.FALSE;
        boolean atLow = holds(sum.low(), operator, other);
        boolean atHigh = sum.high() == null
                ? operator == Operator.MORE || operator == Operator.AT_LEAST
                : holds(sum.high(), operator, other);
        return atLow == atHigh ? Judgement.of(atLow) : Judgement.unknown(sum.asks());
    }

    private static boolean holds(Object left, Operator operator, Object right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case UNEQUAL -> !equal(left, right);
            case CONTAINS -> left instanceof Collection<?> several && several.contains(right);
            case LACKS -> !(left instanceof Collection<?> several && several.contains(right));
            case MEMBER -> right instanceof Collection<?> several && several.contains(left);
            case NO_MEMBER -> !(right instanceof Collection<?> several && several.contains(left));
            default -> left != null && right != null && ordered(order(left, right), operator);
        };
    }

    private static boolean equal(Object left, Object right) {
        if (left == null || right == null) return left == right;
        return left instanceof Number ? order(left, right) == 0 : left.equals(right);
    }

    private static boolean ordered(int order, Operator operator) {
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        return left instanceof Number
                ? number(left).compareTo(number(right))
                : ((Comparable<Object>) left).compareTo(right);
    }

    private static BigDecimal number(Object value) {
        if (value instanceof Integer whole) return BigDecimal.valueOf(whole);
        if (value == null || value instanceof BigDecimal) return (BigDecimal) value;
        return new BigDecimal(value.toString());
    }

    /** The value as a parameter of this type takes it. */
    static Object fitting(Object value, Class<?> type) {
        return value instanceof Number && type == Number.class ? number(value) : value;
    }
}
