package org.visafit.rulepack.reading;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.visafit.conclusion.Criterion;
import org.visafit.dossier.Listed;
import org.visafit.rulepack.model.Operand;
import org.visafit.table.Period;

/** Which way of calling a function fits what it is given. */
final class Overloads {
    /** An argument; a null type is not known, because a problem was noted; told: it cannot be null. */
    record Argument(Operand operand, Class<?> type, boolean told) {
        static Argument of(Operand operand, Class<?> type) {
            return new Argument(operand, type, true);
        }

        boolean known() {
            return type != null;
        }
    }

    private Overloads() {}

    static boolean fits(Method method, List<Argument> arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        int fixed = method.isVarArgs() ? wanted.length - 1 : wanted.length;
        if (arguments.size() < fixed || !method.isVarArgs() && arguments.size() > fixed) return false;
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> type = i < fixed ? wanted[i] : wanted[fixed].getComponentType();
            if (!fits(type, arguments.get(i))) return false;
        }
        return true;
    }

    private static boolean fits(Class<?> wanted, Argument argument) {
        if (argument.type() == null) return true;
        if (argument.type() == Void.class) return !wanted.isPrimitive();
        if (wanted != Object.class && !argument.told()) return false;
        Class<?> given = Types.boxed(argument.type());
        if (wanted == long.class && given == Integer.class) return true;
        return Types.boxed(wanted).isAssignableFrom(given);
    }

    static String shown(List<Method> overloads, List<Argument> arguments) {
        String ways = overloads.stream().map(Overloads::parameters).distinct().collect(Collectors.joining(" or "));
        String unguarded = arguments.stream()
                .filter(argument -> !argument.told())
                .map(argument -> argument.operand() instanceof Operand.Bound bound
                        ? bound.name() + " may not be told; write `!= null` where it is bound"
                        : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        String given = arguments.stream()
                .map(argument -> argument.type() == Void.class ? "null" : named(argument.type()))
                .collect(Collectors.joining(", "));
        return overloads.get(0).getName() + " takes " + ways + ", not ( " + given + " )"
                + (unguarded.isEmpty() ? "" : "; " + unguarded);
    }

    private static String parameters(Method method) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            Class<?> type = method.getParameterTypes()[i];
            boolean several = method.isVarArgs() && i == method.getParameterCount() - 1;
            names.add(method.getParameters()[i].getName() + ": " + named(several ? type.getComponentType() : type)
                    + (several ? " …" : ""));
        }
        return "( " + String.join(", ", names) + " )";
    }

    private static String named(Class<?> type) {
        if (type == Object.class) return "anything";
        if (type == Listed.class) return "an item of a list";
        if (type == Criterion.class) return "a criterion";
        if (type == Period.class) return "a period";
        return Types.shown(type);
    }
}
