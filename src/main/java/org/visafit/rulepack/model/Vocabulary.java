package org.visafit.rulepack.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.visafit.conclusion.Concluded;
import org.visafit.conclusion.Conclusions;
import org.visafit.conclusion.Derivations;
import org.visafit.conclusion.RolledUp;
import org.visafit.conclusion.Sum;
import org.visafit.dossier.AsOf;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.Measure;
import org.visafit.dossier.NoInvitation;
import org.visafit.dossier.NoOffer;
import org.visafit.dossier.NoStaffing;
import org.visafit.dossier.None;
import org.visafit.dossier.Passport;
import org.visafit.dossier.Reading;
import org.visafit.dossier.Study;
import org.visafit.rulepack.model.FactType.Kind;
import org.visafit.table.Period;
import org.visafit.table.Rows;

/** Every type, component, measure, constant and function that a rule may name. */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary();

    private final Map<String, FactType> types = new TreeMap<>();
    private final Map<String, Class<?>> enums = new TreeMap<>();
    private final Map<String, List<Method>> functions = new TreeMap<>();
    private final Map<String, FactType> lists = new LinkedHashMap<>();
    private final List<FactType.Component> dossier = new ArrayList<>();

    private Vocabulary() {
        List<String> studies = new ArrayList<>();
        for (RecordComponent component : Dossier.class.getRecordComponents()) {
            Class<?> element = element(component.getGenericType());
            dossier.add(
                    new FactType.Component(component.getName(), component.getType(), element, component.getAccessor()));
            if (component.getType() == List.class) {
                lists.put(component.getName(), add(element, Kind.LISTED, component.getName()));
                if (Study.class.isAssignableFrom(element)) studies.add(component.getName());
            } else if (component.getType().isRecord()) {
                add(component.getType(), Kind.ONCE, component.getName());
            }
        }
        add(Study.class, Kind.LISTED, studies.toArray(String[]::new));
        add(AsOf.class, Kind.CONTEXT);
        add(Reading.class, Kind.CONTEXT);
        add(None.class, Kind.NONE);
        add(NoOffer.class, Kind.NONE);
        add(NoInvitation.class, Kind.NONE);
        add(NoStaffing.class, Kind.NONE);
        add(Passport.class, Kind.NONE);
        add(Sum.class, Kind.SUM);
        add(RolledUp.class, Kind.ROLLED_UP);
        add(Concluded.class, Kind.CONCLUDED);
        functions(Conclusions.class, null);
        functions(Derivations.class, Kind.DERIVED);
        functions(Rows.class, Kind.ROW);
    }

    /** The one vocabulary of all visas. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** The type of fact that patterns name so; null: none. */
    public FactType type(String name) {
        return types.get(name);
    }

    /** The type of a fact; null where no pattern may name it. */
    public FactType typeOf(Object fact) {
        return types.get(fact.getClass().getSimpleName());
    }

    /** How patterns may name facts. */
    public Set<String> typeNames() {
        return types.keySet();
    }

    /** Every type of fact. */
    public Collection<FactType> types() {
        return types.values();
    }

    /** The lists of the dossier and the type of their items. */
    public Map<String, FactType> lists() {
        return lists;
    }

    /** The components of a dossier. */
    public List<FactType.Component> dossier() {
        return dossier;
    }

    /** The enum that rules name so; null: none. */
    public Class<?> enumNamed(String name) {
        return enums.get(name);
    }

    /** How rules may name enums. */
    public Set<String> enumNames() {
        return enums.keySet();
    }

    /** The functions of this name, several where it may be called in several ways; empty: none. */
    public List<Method> functions(String name) {
        return functions.getOrDefault(name, List.of());
    }

    /** How rules may name functions. */
    public Set<String> functionNames() {
        return functions.keySet();
    }

    private void functions(Class<?> holder, Kind kind) {
        Arrays.stream(holder.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toGenericString))
                .forEach(method -> {
                    functions
                            .computeIfAbsent(method.getName(), name -> new ArrayList<>())
                            .add(method);
                    Arrays.stream(method.getParameterTypes()).forEach(this::noteEnum);
                    if (kind != null && method.getReturnType() != Period.class) add(method.getReturnType(), kind);
                });
    }

    private FactType add(Class<?> type, Kind kind, String... places) {
        FactType known = types.get(type.getSimpleName());
        if (known != null) return known;
        Map<String, FactType.Component> components = new LinkedHashMap<>();
        if (type.isRecord())
            for (RecordComponent component : type.getRecordComponents())
                components.put(component.getName(), component(component.getName(), component.getAccessor()));
        else
            for (Method method : type.getMethods())
                components.put(method.getName(), component(method.getName(), method));
        Map<String, FactType.MeasureMethod> measures = new TreeMap<>();
        for (Method method : type.getMethods())
            if (method.isAnnotationPresent(Measure.class))
                measures.put(
                        method.getName(),
                        new FactType.MeasureMethod(
                                method.getName(),
                                List.of(method.getAnnotation(Measure.class).reads()),
                                List.of(method.getAnnotation(Measure.class).doubts()),
                                method));
        FactType added = new FactType(type, kind, List.of(places), components, measures);
        types.put(added.name(), added);
        return added;
    }

    private FactType.Component component(String name, Method accessor) {
        Class<?> element = element(accessor.getGenericReturnType());
        Class<?> held = element == null ? accessor.getReturnType() : element;
        noteEnum(held);
        if (held.isRecord() && held.getPackage() == Dossier.class.getPackage()) add(held, Kind.NESTED);
        return new FactType.Component(name, accessor.getReturnType(), element, accessor);
    }

    private void noteEnum(Class<?> type) {
        Class<?> constant = type.isArray() ? type.getComponentType() : type;
        if (constant.isEnum()) enums.put(constant.getSimpleName(), constant);
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType parameterized
                        && Collection.class.isAssignableFrom((Class<?>) parameterized.getRawType())
                ? (Class<?>) parameterized.getActualTypeArguments()[0]
                : null;
    }
}
