package org.visafit.rulepack.model;

import java.util.List;

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

    /** The variable whose record this pattern joins with {@code this == $variable}; null: none. */
    public String joined() {
        for (Test test : tests)
            if (test instanceof Test.Compare compare
                    && compare.left() instanceof Operand.Self
                    && compare.right() instanceof Operand.Bound bound) return bound.name();
        return null;
    }
}
