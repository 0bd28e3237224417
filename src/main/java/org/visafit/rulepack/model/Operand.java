package org.visafit.rulepack.model;

import java.util.List;

/** What a test compares, and what an insertion passes on. */
public sealed interface Operand {
    /** A value written in the rule; null for {@code null}. */
    record Literal(Object value) implements Operand {}

    /** {@code this}: the fact itself. */
    record Self() implements Operand {}

    /** A component of the fact itself. */
    record Component(FactType.Component component) implements Operand {}

    /** A bound variable, with its $. */
    record Bound(String name) implements Operand {}

    /** {@code !$name}. */
    record Not(String name) implements Operand {}

    /** A measure of the fact itself, or, where a variable is named, of the record bound to it. */
    record Measured(String of, FactType.MeasureMethod measure, List<Operand> arguments) implements Operand {}

    /** {@code left * right}, or + or -. */
    record Arithmetic(Operand left, char sign, Operand right) implements Operand {}

    /** A call inside an insertion. */
    record Nested(Call call) implements Operand {}
}
