package org.visafit.rulepack.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Doubt;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Problems;

/**
 * What may be there for want of facts is derived and then denied, and nothing else: were it concluded from, a fact that is not
 * told would count as one that is.
 */
final class DoubtCheck {
    private DoubtCheck() {}

    static void run(RuleModel model, Problems problems) {
        Map<Class<?>, Rule> doubtful = new HashMap<>();
        for (Rule rule : model.rules()) {
            passedOn(rule)
                    .filter(measured -> !measured.measure().doubts().isEmpty())
                    .forEach(measured -> problems.add(
                            rule.place(),
                            "\"" + rule.name() + "\" compares or passes on "
                                    + measured.measure().name()
                                    + ", which may hold for want of facts; let it stand alone as a test"));
            if (model.doubts(rule).stream().anyMatch(doubt -> doubt.matched() == Doubt.NONE))
                problems.add(
                        rule.place(),
                        "\"" + rule.name() + "\" asks what may be, of a fact that no pattern of its own binds");
            if (rule.phase().compareTo(Phase.ADVICE) >= 0 || model.doubts(rule).isEmpty()) continue;
            for (Call call : rule.insertions()) {
                Class<?> made = call.function().getReturnType();
                FactType type = Vocabulary.standard().type(made.getSimpleName());
                if (type != null && type.kind() == FactType.Kind.DERIVED) doubtful.put(made, rule);
                else
                    problems.add(
                            call.place(),
                            "\"" + rule.name() + "\" asks what may be; let it derive a fact that others deny with not");
            }
        }
        for (Rule rule : model.rules())
            for (Condition condition : rule.conditions()) {
                Rule deriving = doubtful.get(condition.type().type());
                if (deriving != null && !condition.negated() && rule.phase().compareTo(Phase.ADVICE) < 0)
                    problems.add(
                            condition.place(),
                            condition.type().name() + " may be there for want of facts, by \"" + deriving.name()
                                    + "\"; a rule can only deny it with not");
            }
    }

    /** The measures of which a rule does not just ask whether they hold. */
    private static Stream<Operand.Measured> passedOn(Rule rule) {
        return Stream.concat(
                        rule.conditions().stream()
                                .flatMap(condition -> condition.tests().stream())
                                .flatMap(DoubtCheck::compared),
                        rule.insertions().stream().flatMap(call -> call.arguments().stream()))
                .flatMap(DoubtCheck::measured);
    }

    private static Stream<Operand> compared(Test test) {
        if (test instanceof Test.Binds binds) return Stream.of(binds.of());
        if (test instanceof Test.Compare compare) return Stream.of(compare.left(), compare.right());
        if (test instanceof Test.OneOf oneOf) return Stream.concat(Stream.of(oneOf.left()), oneOf.values().stream());
        if (test instanceof Test.Holds holds) return holds.call().arguments().stream();
        return (test instanceof Test.All all ? all.tests() : ((Test.Any) test).tests())
                .stream().flatMap(DoubtCheck::compared);
    }

    private static Stream<Operand.Measured> measured(Operand operand) {
        if (operand instanceof Operand.Measured measured)
            return Stream.concat(
                    Stream.of(measured), measured.arguments().stream().flatMap(DoubtCheck::measured));
        if (operand instanceof Operand.Arithmetic sum)
            return Stream.of(sum.left(), sum.right()).flatMap(DoubtCheck::measured);
        if (operand instanceof Operand.Nested nested)
            return nested.call().arguments().stream().flatMap(DoubtCheck::measured);
        return Stream.empty();
    }
}
