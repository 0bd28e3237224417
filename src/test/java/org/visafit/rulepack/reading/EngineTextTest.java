package org.visafit.rulepack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visafit.rulepack.Rules.rule;

import org.junit.jupiter.api.Test;

class EngineTextTest {
    @Test
    void only_the_dates_in_conditions_are_spelt_out_each_on_its_line() {
        assertThat(textOf("AsOf( date >= \"01-Oct-2025\" ) // since \"01-Oct-2025\"\nPlan( purpose != null )"))
                .isEqualTo(rule(
                        "01-Oct-2025",
                        "facts",
                        "AsOf( date >= java.time.LocalDate.of( 2025, 10, 1 ) )" + " ".repeat(23) + "\n"
                                + "Plan( purpose != null )",
                        "insert( age( \"01-Oct-2025\" ) );"));
    }

    @Test
    void nothing_in_a_comment_is_read_by_java() {
        assertThat(textOf("AsOf() // C:\\users\\u000a waits();\r waits();\n/* \\u002a/ waits();\n*/ Plan()"))
                .doesNotContain("waits", "users")
                .contains("AsOf()", "\n", "Plan()");
    }

    private static String textOf(String conditions) {
        return EngineText.of(new Source(
                "rules/x/x.drl", rule("01-Oct-2025", "facts", conditions, "insert( age( \"01-Oct-2025\" ) );")));
    }
}
