package org.visafit.rulepack.asking;

import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.conclusion.Concluded;
import org.visafit.conclusion.Result;
import org.visafit.dossier.Listed;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Operand;

/** What an insertion would insert if its rule fired. */
final class Inserted {
    /** What is said of the case concerns every item. */
    static final String EVERY = "";

    private Inserted() {}

    /** The components of the fact, as far as they are known before the rule fires. */
    static Map<String, Value> values(Call call, Match match) {
        Map<String, Value> values = new HashMap<>();
        if (call.function().getReturnType() == Concluded.class) {
            values.put("criterion", Value.known(call.text(0)));
            values.put("item", item(call) == null ? Value.known(null) : value(item(call), match));
            Set<Result> results = results(call, match);
            if (results.size() == 1)
                values.put("result", Value.known(results.iterator().next()));
            return values;
        }
        RecordComponent[] components = call.function().getReturnType().getRecordComponents();
        for (int i = 0; i < components.length && i < call.arguments().size(); i++)
            values.put(components[i].getName(), value(call.arguments().get(i), match));
        return values;
    }

    /** What may be concluded. */
    static Set<Result> results(Call call, Match match) {
        return switch (call.name()) {
            case "met" -> EnumSet.of(Result.MET);
            case "notMet" -> EnumSet.of(Result.NOT_MET);
            case "notApplicable" -> EnumSet.of(Result.NOT_APPLICABLE);
            case "open" -> EnumSet.of(Result.OPEN);
            case "decided" -> {
                Value yes = value(call.arguments().get(item(call) == null ? 1 : 2), match);
                yield yes instanceof Value.Known known && known.value() != null
                        ? EnumSet.of(Boolean.TRUE.equals(known.value()) ? Result.MET : Result.NOT_MET)
                        : EnumSet.of(Result.MET, Result.NOT_MET);
            }
            default -> Set.of();
        };
    }

    /** The place of the item that it would be said of; EVERY for what is said of the case; null where no item is known. */
    static String concerned(Call call, Match match) {
        Operand of = item(call);
        if (of == null) return EVERY;
        return value(of, match) instanceof Value.Known known ? known.place() : null;
    }

    private static Operand item(Call call) {
        List<Class<?>> types = List.of(call.function().getParameterTypes());
        int index = types.indexOf(Listed.class);
        return index < 0 ? null : call.arguments().get(index);
    }

    private static Value value(Operand argument, Match match) {
        return new Evaluation(null, match.variables()).value(argument);
    }
}
