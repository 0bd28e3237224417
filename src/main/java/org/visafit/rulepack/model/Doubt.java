package org.visafit.rulepack.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.visafit.dossier.Measure;

/**
 * A component for want of which a measure that a rule asks may be true, and no longer once it is told.
 *
 * @param matched which of the facts that the rule matches has the component, from 0, or NONE
 * @param component its name
 * @see Measure#doubts
 */
public record Doubt(int matched, String component) {
    /** Where no pattern binds the fact that has the component. */
    public static final int NONE = -1;

    private static final String OTHER = "other.";

    /** The doubts that what these conditions match may leave. */
    static List<Doubt> of(List<Condition> conditions) {
        List<Condition> matching =
                conditions.stream().filter(condition -> !condition.negated()).toList();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < matching.size(); i++)
            for (Operand.Measured call : calls(matching.get(i).tests()).toList()) {
                int asked = call.of() == null ? i : bound(call.of(), matching);
                int other = call.arguments().size() == 1 && call.arguments().get(0) instanceof Operand.Bound argument
                        ? bound(argument.name(), matching)
                        : NONE;
                for (String component : call.measure().doubts())
                    doubts.add(
                            component.startsWith(OTHER)
                                    ? new Doubt(other, component.substring(OTHER.length()))
                                    : new Doubt(asked, component));
            }
        return List.copyOf(doubts);
    }

    private static Stream<Operand.Measured> calls(List<Test> tests) {
        return tests.stream().flatMap(test -> {
            if (test instanceof Test.Holds holds) return Stream.of(holds.call());
            if (test instanceof Test.All all) return calls(all.tests());
            return test instanceof Test.Any any ? calls(any.tests()) : Stream.empty();
        });
    }

    private static int bound(String variable, List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++)
            if (variable.equals(conditions.get(i).binding())) return i;
        return NONE;
    }
}
