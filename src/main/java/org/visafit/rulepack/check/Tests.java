package org.visafit.rulepack.check;

import java.util.stream.Stream;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.model.Test;

/** Looks inside the tests of a condition. */
final class Tests {
    private Tests() {}

    /** Every comparison, those of {@code in} one by one, with those inside && and ||. */
    static Stream<Test.Compare> compares(Condition condition) {
        return condition.tests().stream().flatMap(Tests::compares);
    }

    private static Stream<Test.Compare> compares(Test test) {
        if (test instanceof Test.Compare compare) return Stream.of(compare);
        if (test instanceof Test.OneOf oneOf)
            return oneOf.values().stream()
                    .map(value -> new Test.Compare(
                            oneOf.left(), oneOf.negated() ? Operator.UNEQUAL : Operator.EQUAL, value, oneOf.place()));
        if (test instanceof Test.All all) return all.tests().stream().flatMap(Tests::compares);
        if (test instanceof Test.Any any) return any.tests().stream().flatMap(Tests::compares);
        return Stream.empty();
    }

    /** The texts that a component is compared with. */
    static Stream<Written> texts(Condition condition, String component) {
        return compares(condition)
                .filter(compare -> compare.left() instanceof Operand.Component left
                        && left.component().name().equals(component)
                        && compare.right() instanceof Operand.Literal right
                        && right.value() instanceof String)
                .map(compare -> new Written(
                        (String) ((Operand.Literal) compare.right()).value(), compare.operator(), compare.place()));
    }

    /** A text in a condition. */
    record Written(String text, Operator operator, Place place) {}
}
