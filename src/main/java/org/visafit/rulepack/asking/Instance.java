package org.visafit.rulepack.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Vocabulary;

/** A fact that a pattern may match: one that is there, or one that may come to be there. */
sealed interface Instance {
    /** The fact itself. */
    Value self();

    Value component(FactType.Component component);

    Value measure(FactType.MeasureMethod measure, List<Value> arguments);

    /** What to ask to learn whether it is there; empty where it is. */
    List<String> asks();

    /** A fact that is there. */
    record Present(FactType type, Object fact, String place) implements Instance {
        @Override
        public Value self() {
            return new Value.Known(fact, place);
        }

        @Override
        public Value component(FactType.Component component) {
            Object value = component.of(fact);
            String at = place == null ? null : place + "." + component.name();
            return value == null && type.told() ? new Value.Untold(List.of(at)) : new Value.Known(value, at);
        }

        @Override
        public Value measure(FactType.MeasureMethod measure, List<Value> arguments) {
            Object[] known = new Object[arguments.size()];
            for (int i = 0; i < known.length; i++) {
                if (!(arguments.get(i) instanceof Value.Known argument))
                    return new Value.Untold(arguments.get(i).asks());
                known[i] = Evaluation.fitting(argument.value(), measure.method().getParameterTypes()[i]);
            }
            Object value = measure.of(fact, known);
            List<String> asks = value == null && type.told() ? untold(measure) : List.of();
            return asks.isEmpty() ? Value.known(value) : new Value.Untold(asks);
        }

        /** What a measure reads and what was not told: of several facts the first, of several entries each. */
        private List<String> untold(FactType.MeasureMethod measure) {
            for (String path : measure.reads()) {
                String[] read = path.split("\\.");
                Object value = type.components().get(read[0]).of(fact);
                String at = place + "." + read[0];
                if (value == null) return List.of(at);
                List<String> inside = new ArrayList<>();
                if (value instanceof Collection<?> several) {
                    int index = 0;
                    for (Object element : several)
                        inside.addAll(untold(element, read.length > 1 ? read[1] : null, at + "[" + index++ + "]"));
                }
                if (!inside.isEmpty()) return inside;
            }
            return List.of();
        }

        private static List<String> untold(Object element, String alone, String at) {
            FactType inner = Vocabulary.standard().typeOf(element);
            if (inner == null) return List.of();
            return inner.components().values().stream()
                    .filter(component -> alone == null || component.name().equals(alone))
                    .filter(component -> component.of(element) == null)
                    .map(component -> at + "." + component.name())
                    .toList();
        }

        @Override
        public List<String> asks() {
            return List.of();
        }
    }

    /** A fact that may come to be there; what is not among its values is as unknown as the fact itself. */
    record Possible(Map<String, Value> values, List<String> asks) implements Instance {
        @Override
        public Value self() {
            return new Value.Untold(asks);
        }

        @Override
        public Value component(FactType.Component component) {
            return values.getOrDefault(component.name(), new Value.Untold(asks));
        }

        @Override
        public Value measure(FactType.MeasureMethod measure, List<Value> arguments) {
            return new Value.Untold(asks);
        }
    }

    /** A sum that missing facts can still move. */
    record Moving(Present sum, List<String> toAsk) implements Instance {
        @Override
        public Value self() {
            return sum.self();
        }

        @Override
        public Value component(FactType.Component component) {
            org.visafit.conclusion.Sum is = (org.visafit.conclusion.Sum) sum.fact();
            return switch (component.name()) {
                case "low", "high" -> new Value.Between(is.low(), is.high(), toAsk);
                case "complete" -> new Value.Untold(toAsk);
                default -> sum.component(component);
            };
        }

        @Override
        public Value measure(FactType.MeasureMethod measure, List<Value> arguments) {
            org.visafit.conclusion.Sum is = (org.visafit.conclusion.Sum) sum.fact();
            return switch (measure.name()) {
                case "lowYearsAfter", "highYearsAfter" ->
                    arguments.get(0) instanceof Value.Known after
                            ? new Value.Between(
                                    is.lowYearsAfter((LocalDate) after.value()),
                                    is.highYearsAfter((LocalDate) after.value()),
                                    toAsk)
                            : new Value.Untold(arguments.get(0).asks());
                default ->
                    sum.measure(measure, arguments) instanceof Value.Known known && known.value() != null
                            ? known
                            : new Value.Untold(toAsk);
            };
        }

        @Override
        public List<String> asks() {
            return List.of();
        }
    }
}
