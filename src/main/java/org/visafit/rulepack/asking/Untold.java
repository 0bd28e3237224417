package org.visafit.rulepack.asking;

import java.util.ArrayList;
import java.util.List;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Test;

/** Finds the components of which a condition of phase "fit" says that they were not told. */
final class Untold {
    private Untold() {}

    static List<String> components(Condition condition) {
        List<String> components = new ArrayList<>();
        condition.tests().forEach(test -> collect(test, components));
        return components;
    }

    private static void collect(Test test, List<String> components) {
        if (test instanceof Test.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.right() instanceof Operand.Literal literal
                && literal.value() == null
                && compare.left() instanceof Operand.Component component)
            components.add(component.component().name());
        else if (test instanceof Test.All all) all.tests().forEach(part -> collect(part, components));
        else if (test instanceof Test.Any any) any.tests().forEach(part -> collect(part, components));
    }
}
