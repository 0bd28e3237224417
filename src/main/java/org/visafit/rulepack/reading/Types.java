package org.visafit.rulepack.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.OperandReader.Typed;

/** What may be compared with what. */
final class Types {
    private static final Map<Class<?>, Class<?>> BOXED = Map.of(
            int.class, Integer.class, boolean.class, Boolean.class, long.class, Long.class, double.class, Double.class);

    private Types() {}

    static Class<?> boxed(Class<?> type) {
        return BOXED.getOrDefault(type, type);
    }

    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(boxed(type));
    }

    static String shown(Class<?> type) {
        if (type == null) return "something unknown";
        if (type == LocalDate.class) return "a date";
        if (type == LocalDateTime.class) return "a moment";
        if (type == String.class) return "a text";
        if (boxed(type) == Boolean.class) return "true or false";
        if (boxed(type) == Integer.class) return "a whole number";
        if (isNumber(type)) return "a number";
        if (type.isEnum()) return "a constant of " + type.getSimpleName();
        if (Collection.class.isAssignableFrom(type)) return "a list";
        return type.getSimpleName();
    }

    static void check(Typed left, Operator operator, Typed right, Problems problems, Place place) {
        if (left.type() == null || right.type() == null) return;
        boolean toNull = right.operand() instanceof Operand.Literal literal && literal.value() == null;
        boolean fits = switch (operator) {
            case CONTAINS, LACKS -> left.element() != null && same(left.element(), right.type());
            case MEMBER, NO_MEMBER -> right.element() != null && same(left.type(), right.element());
            default -> toNull || same(left.type(), right.type());
        };
        if (!fits)
            problems.add(
                    place,
                    shown(left.type()) + " cannot be compared by `" + operator.written() + "` with "
                            + shown(right.type()));
        else if (operator.orders() && !ordered(left.type()))
            problems.add(place, shown(left.type()) + " has no order; compare it with == or !=");
        else if ((operator == Operator.EQUAL || operator == Operator.UNEQUAL) && left.element() != null && !toNull)
            problems.add(place, "a list is not compared as a whole; ask with contains or memberOf");
    }

    private static boolean same(Class<?> left, Class<?> right) {
        if (isNumber(left)) return isNumber(right);
        return boxed(left).isAssignableFrom(boxed(right)) || boxed(right).isAssignableFrom(boxed(left));
    }

    private static boolean ordered(Class<?> type) {
        return isNumber(type) || type.isEnum() || type == LocalDate.class || type == LocalDateTime.class;
    }
}
