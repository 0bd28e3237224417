package org.visafit.rulepack.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A type of fact that patterns may name.
 *
 * @param type its class
 * @param kind where its facts come from
 * @param places the keys of the dossier under which its facts stand; empty where they stand under others or in none
 * @param components what tests may read of it, by name
 * @param measures what tests may ask of it, by name
 */
public record FactType(
        Class<?> type,
        Kind kind,
        List<String> places,
        Map<String, Component> components,
        Map<String, MeasureMethod> measures) {

    /** Where the facts of a type come from. */
    public enum Kind {
        /** The dossier: everybody has it exactly once. */
        ONCE,
        /** The dossier: an item of a list. */
        LISTED,
        /** The dossier: stands inside another record. */
        NESTED,
        /** The day and the readings. */
        CONTEXT,
        /** The façade says that a list is empty. */
        NONE,
        /** The façade says what a statement or calendar comes to. */
        SUM,
        /** The façade says what the tree came to. */
        ROLLED_UP,
        /** A rule concluded it on a criterion. */
        CONCLUDED,
        /** A rule of phase "data" inserted it. */
        ROW,
        /** A rule derived it. */
        DERIVED
    }

    /** A component: its name, its type, what a collection holds (otherwise null), and how to read it. */
    public record Component(String name, Class<?> type, Class<?> element, Method accessor) {
        /** Its value in a fact. */
        public Object of(Object fact) {
            return call(accessor, fact);
        }
    }

    /** A measure: its name, the components that it reads, those whose telling may end its being true, and how to ask it. */
    public record MeasureMethod(String name, List<String> reads, List<String> doubts, Method method) {
        /** Its value for a fact. */
        public Object of(Object fact, Object... arguments) {
            return call(method, fact, arguments);
        }
    }

    /** A component or a measure threw. */
    public static final class CallFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private CallFailed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    public FactType {
        places = List.copyOf(places);
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    /** How patterns name it. */
    public String name() {
        return type.getSimpleName();
    }

    /** Whether its facts are told by the person, so that a null is unknown. */
    public boolean told() {
        return kind == Kind.ONCE || kind == Kind.LISTED || kind == Kind.NESTED;
    }

    private static Object call(Method method, Object fact, Object... arguments) {
        try {
            return method.invoke(fact, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public", e);
        } catch (InvocationTargetException e) {
            throw new CallFailed(method.getName() + " failed", e.getCause());
        }
    }
}
