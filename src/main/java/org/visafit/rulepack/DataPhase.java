package org.visafit.rulepack;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.problem.Problems;

/** Carries out phase "data", once a pack: its rules have no conditions and insert what they literally say. */
final class DataPhase {
    private final Problems problems;

    private DataPhase(Problems problems) {
        this.problems = problems;
    }

    static List<Row> rows(RuleModel model, CrossReferences references, Problems problems) {
        DataPhase phase = new DataPhase(problems);
        List<Row> rows = new ArrayList<>();
        for (Rule rule : model.rules())
            if (rule.phase() == Phase.DATA)
                for (Call insertion : rule.insertions()) {
                    Call call = references.whole(insertion);
                    Object fact = call == null ? null : phase.value(call);
                    if (fact != null) rows.add(new Row(fact, rule, call));
                }
        references.unread();
        return rows;
    }

    private Object value(Call call) {
        Method function = call.function();
        Class<?>[] types = function.getParameterTypes();
        Object[] arguments = new Object[types.length];
        int fixed = function.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < fixed; i++) arguments[i] = value(call.arguments().get(i), types[i]);
        if (function.isVarArgs()) {
            Class<?> element = types[fixed].getComponentType();
            int several = call.arguments().size() - fixed;
            arguments[fixed] = Array.newInstance(element, several);
            for (int i = 0; i < several; i++)
                Array.set(arguments[fixed], i, value(call.arguments().get(fixed + i), element));
        }
        try {
            return function.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            problems.add(call.place(), String.valueOf(e.getCause().getMessage()));
            return null;
        } catch (IllegalAccessException | IllegalArgumentException e) {
            return null; // an argument was already found wrong
        }
    }

    private Object value(Operand operand, Class<?> wanted) {
        if (operand instanceof Operand.Nested nested) return value(nested.call());
        if (!(operand instanceof Operand.Literal literal)) return null;
        if (literal.value() instanceof Long whole) {
            if (wanted == int.class || wanted == Integer.class) return whole.intValue();
            return wanted == long.class || wanted == Number.class || wanted == Object.class
                    ? whole
                    : BigDecimal.valueOf(whole);
        }
        return literal.value();
    }
}
