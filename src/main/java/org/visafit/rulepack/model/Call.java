package org.visafit.rulepack.model;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/**
 * A function call in a consequence.
 *
 * @param function the function, as the vocabulary knows it
 * @param arguments what it is given
 * @param place where it stands
 */
public record Call(Method function, List<Operand> arguments, Place place) {
    private static final Set<String> SHAPES = Set.of("leaf", "all", "any", "not", "some", "atLeast", "beside");

    public Call {
        arguments = List.copyOf(arguments);
    }

    /** The name of the function. */
    public String name() {
        return function.getName();
    }

    /** The text written as the argument at this place, from 0; null where there is none. */
    public String text(int index) {
        return index < arguments.size()
                        && arguments.get(index) instanceof Operand.Literal literal
                        && literal.value() instanceof String text
                ? text
                : null;
    }

    /** The id of the leaf or group that this call writes; null: it writes none. */
    public String criterion() {
        return SHAPES.contains(name()) ? text(name().equals("atLeast") ? 1 : 0) : null;
    }
}
