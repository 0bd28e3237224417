package org.visafit.rulepack.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.visafit.dossier.Listed;

/**
 * A pattern: a fact of this type, of which all tests hold, is there; or, negated, none is.
 *
 * @param negated whether it stands under {@code not}
 * @param binding the name that the fact is bound to, with its $; null: none
 * @param type the type of the fact
 * @param tests what must hold of it, in the order written
 * @param place where it begins
 */
public record Condition(boolean negated, String binding, FactType type, List<Test> tests, Place place) {
    public Condition {
        tests = List.copyOf(tests);
    }

    /** The values with which alone it takes a component, as far as all of them are written; empty: with any. */
    public Set<Object> taking(String component) {
        Set<Object> values = new HashSet<>();
        for (Test test : tests)
            if (test instanceof Test.Compare compare
                    && compare.operator() == Operator.EQUAL
                    && names(compare.left(), component)
                    && compare.right() instanceof Operand.Literal right) values.add(right.value());
            else if (test instanceof Test.OneOf oneOf
                    && !oneOf.negated()
                    && names(oneOf.left(), component)
                    && oneOf.values().stream().allMatch(Operand.Literal.class::isInstance))
                oneOf.values().forEach(value -> values.add(((Operand.Literal) value).value()));
        return values;
    }

    /** The test by which it takes only what is said of an item that an earlier pattern has bound; null: none. */
    public Test.Compare ofItem() {
        for (Test test : tests)
            if (test instanceof Test.Compare compare
                    && compare.operator() == Operator.EQUAL
                    && compare.left() instanceof Operand.Component of
                    && Listed.class.isAssignableFrom(of.component().type())
                    && compare.right() instanceof Operand.Bound) return compare;
        return null;
    }

    private static boolean names(Operand left, String component) {
        return left instanceof Operand.Component of && of.component().name().equals(component);
    }

    /** The variable whose record this pattern joins with {@code this == $variable}; null: none. */
    public String joined() {
        for (Test test : tests)
            if (test instanceof Test.Compare compare
                    && compare.left() instanceof Operand.Self
                    && compare.right() instanceof Operand.Bound bound) return bound.name();
        return null;
    }
}
