package org.visafit.rulepack.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.visafit.conclusion.Derivations;
import org.visafit.rulepack.model.FactType.Kind;

/** Whatever the vocabulary offers can be read in a rule, in both models of the engine. */
class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    @Test
    void no_component_bears_the_name_of_a_function() {
        Set<String> functions = new TreeSet<>(VOCABULARY.functionNames());
        for (FactType type : VOCABULARY.types())
            assertThat(type.components().keySet()).as(type.name()).doesNotContainAnyElementsOf(functions);
    }

    @Test
    void no_component_bears_a_word_of_the_rule_language() {
        List<String> words = List.of(
                "until",
                "in",
                "and",
                "or",
                "not",
                "when",
                "function",
                "contains",
                "soundslike",
                "unit",
                "set",
                "from",
                "end",
                "then",
                "rule",
                "exists",
                "forall",
                "over",
                "matches",
                "memberOf",
                "this",
                "true",
                "false",
                "null");
        for (FactType type : VOCABULARY.types())
            assertThat(type.components().keySet()).as(type.name()).doesNotContainAnyElementsOf(words);
    }

    /** The engine takes is…, get… and set… for accessors of something else, whatever letter follows. */
    @Test
    void no_component_begins_like_an_accessor() {
        for (FactType type : VOCABULARY.types())
            assertThat(type.components().keySet()).as(type.name()).noneMatch(name -> name.matches("(is|get|set).+"));
    }

    @Test
    void measures_read_components_that_are_there() {
        for (FactType type : VOCABULARY.types())
            for (FactType.MeasureMethod measure : type.measures().values())
                assertThat(type.components().keySet())
                        .as(type.name() + "." + measure.name())
                        .containsAll(measure.reads().stream()
                                .map(read -> read.split("\\.")[0])
                                .toList());
    }

    @Test
    void measures_doubt_components_that_are_there() {
        for (FactType type : VOCABULARY.types())
            for (FactType.MeasureMethod measure : type.measures().values())
                for (String doubt : measure.doubts()) {
                    boolean ofOther = doubt.startsWith("other.");
                    FactType of = ofOther
                            ? VOCABULARY.type(
                                    measure.method().getParameterTypes()[0].getSimpleName())
                            : type;
                    assertThat(of.components()).containsKey(doubt.substring(ofOther ? "other.".length() : 0));
                }
    }

    @Test
    void what_a_derivation_is_given_are_the_components_in_their_order() {
        for (Method function : Derivations.class.getDeclaredMethods()) {
            List<String> components = Arrays.stream(function.getReturnType().getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            List<String> parameters = Arrays.stream(function.getParameters())
                    .filter(parameter -> !parameter.isVarArgs())
                    .map(java.lang.reflect.Parameter::getName)
                    .toList();
            assertThat(parameters).as(function.getName()).isEqualTo(components);
        }
    }

    @Test
    void lists_hold_what_a_rule_can_conclude_of() {
        for (FactType type : VOCABULARY.lists().values())
            assertThat(org.visafit.dossier.Listed.class).isAssignableFrom(type.type());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_component_can_be_tested_and_bound(boolean executable) {
        StringBuilder rules = new StringBuilder("package every\nimport org.visafit.conclusion.*\n"
                + "import org.visafit.dossier.*\nimport org.visafit.table.*\n"
                + "import static org.visafit.conclusion.Conclusions.*\nimport static org.visafit.conclusion.Derivations.*\n"
                + "import static org.visafit.table.Rows.*\n");
        Set<String> expected = new TreeSet<>();
        List<Object> facts = new ArrayList<>();
        for (FactType type : VOCABULARY.types()) {
            if (!type.type().isRecord() || type.kind() == Kind.CONCLUDED) continue;
            facts.add(sample(type.type()));
            for (FactType.Component component : type.components().values()) {
                String name = type.name() + "." + component.name();
                expected.add(name);
                String test = component.type().isPrimitive() ? "" : component.name() + " != null, ";
                rules.append("rule \"" + name + "\" when " + type.name() + "( " + test + "$x : " + component.name()
                        + " ) then System.identityHashCode( $x ); end\n");
            }
        }
        assertThat(fired(compiled(rules.toString(), executable), facts)).isEqualTo(expected);
    }

    private static KieBase compiled(String rules, boolean executable) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.visafit.test", "every", executable ? "2" : "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write(
                "src/main/resources/every/every.drl",
                services.getResources().newByteArrayResource(rules.getBytes(StandardCharsets.UTF_8), "UTF-8"));
        KieBuilder builder =
                services.newKieBuilder(files).buildAll(executable ? ExecutableModelProject.class : DrlProject.class);
        assertThat(builder.getResults().getMessages()).isEmpty();
        return services.newKieContainer(release).getKieBase();
    }

    private static Set<String> fired(KieBase base, List<Object> facts) {
        Set<String> fired = new TreeSet<>();
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        facts.forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    /** A record of this type of which everything is told. */
    private static Object sample(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = Arrays.stream(components)
                    .map(component -> value(component.getName(), component.getGenericType()))
                    .toArray();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType collection) {
            Object element = value(name, collection.getActualTypeArguments()[0]);
            return collection.getRawType() == List.class ? List.of(element) : new HashSet<>(Set.of(element));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Boolean.class || plain == boolean.class)
            return !name.matches("current|exceptOf|withdrawn|durationOfStatus");
        if (plain == Integer.class || plain == int.class)
            return name.equals("fiscalYear") || name.equals("year") ? 2026 : name.equals("oldest") ? 2 : 1;
        if (plain == BigDecimal.class) return name.matches("below|high|annualPayCny") ? BigDecimal.TEN : BigDecimal.ONE;
        if (plain == LocalDate.class) return LocalDate.of(2026, 1, 1);
        if (plain == LocalDateTime.class) return LocalDateTime.of(2026, 1, 1, 12, 0);
        if (plain == OffsetDateTime.class) return OffsetDateTime.parse("2026-01-01T12:00:00-05:00");
        if (plain == String.class)
            return name.endsWith("ountry") || name.equals("nationalities")
                    ? "CN"
                    : switch (name) {
                        case "region" -> "310000";
                        case "occupationCode" -> "15-1252";
                        case "cipCode" -> "11.0701";
                        default -> "text";
                    };
        if (plain == org.visafit.dossier.HomeResidence.class) return org.visafit.dossier.HomeResidence.WAIVED;
        if (plain.isEnum()) return plain.getEnumConstants()[name.equals("status") ? 1 : 0];
        if (plain == org.visafit.table.Period.class) return org.visafit.table.Period.ALWAYS;
        if (plain.isInterface()) return sample(org.visafit.dossier.Degree.class);
        return sample(plain);
    }
}
