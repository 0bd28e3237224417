package org.visafit.rulepack.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visafit.rulepack.Rules.pack;
import static org.visafit.rulepack.Rules.rule;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a condition may take is known from what is written in it. */
class ConditionTest {
    private static Condition last(String... conditions) {
        Rule read = pack(
                        rule("X: rows", "data", "", "insert( limit( \"R1\", 1 ) );\ninsert( limit( \"R2\", 2 ) );"),
                        rule(
                                "X: level",
                                "facts",
                                "$degree : Degree( level != null, $level : level )",
                                "insert( usDegreeLevel( $degree, $level ) );"),
                        rule(
                                "X: takes",
                                "advice",
                                String.join("\n", conditions),
                                "insert( notice( \"X-N\", NoticeKind.INFO, \"x\" ) );"))
                .model()
                .rules()
                .stream()
                .filter(rule -> rule.name().equals("X: takes"))
                .findFirst()
                .orElseThrow();
        return read.conditions().get(read.conditions().size() - 1);
    }

    @Test
    void it_takes_the_values_that_are_written() {
        assertThat(last("Limit( name == \"R1\" )").taking("name")).isEqualTo(Set.of("R1"));
        assertThat(last("Limit( name in ( \"R1\", \"R2\" ) )").taking("name")).isEqualTo(Set.of("R1", "R2"));
    }

    @Test
    void it_takes_any_where_none_or_not_all_are_written() {
        assertThat(last("Limit( amount > 0 )").taking("name")).isEmpty();
        assertThat(last("Limit( name != \"R1\" )").taking("name")).isEmpty();
        assertThat(last("Limit( name not in ( \"R1\" ) )").taking("name")).isEmpty();
        assertThat(last("Limit( $name : name )", "Limit( name in ( \"R1\", $name ) )")
                        .taking("name"))
                .isEmpty();
    }

    @Test
    void what_is_said_of_an_item_is_known_by_the_item() {
        assertThat(last("$degree : Degree()", "UsDegreeLevel( degree == $degree )")
                        .ofItem())
                .isNotNull();
        assertThat(last("$degree : Degree()", "UsDegreeLevel()").ofItem()).isNull();
        assertThat(last("$degree : Degree()", "UsDegreeLevel( degree != $degree )")
                        .ofItem())
                .isNull();
    }
}
