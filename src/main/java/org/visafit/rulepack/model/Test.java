package org.visafit.rulepack.model;

import java.util.List;

/** A constraint on one fact. */
public sealed interface Test {
    /** {@code $name : component}: always holds. */
    record Binds(String name, Operand of) implements Test {}

    /** {@code left op right}. */
    record Compare(Operand left, Operator operator, Operand right, Place place) implements Test {}

    /** {@code left in ( a, b )}, or not in. */
    record OneOf(Operand left, List<Operand> values, boolean negated, Place place) implements Test {}

    /** A named test of the vocabulary, such as {@code inForceOn( $date )}. */
    record Holds(Operand.Measured call, Place place) implements Test {}

    /** All of several, joined by {@code &&}. */
    record All(List<Test> tests) implements Test {}

    /** Any of several, joined by {@code ||}. */
    record Any(List<Test> tests) implements Test {}
}
