package org.visafit.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.visafit.dossier.AsOf;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.Source;

class CompilerTest {
    @Test
    void many_rules_may_compare_one_component_with_days() {
        StringBuilder rules = new StringBuilder("package many\nimport org.visafit.dossier.*\n");
        for (int day = 1; day <= 20; day++)
            rules.append("rule \"from day " + day + "\" when AsOf( date >= \"" + day + "-Jan-2026\" ) then end\n");
        Problems problems = new Problems();
        KieBase compiled = Compiler.compile(
                List.of(new Source("rules/many/many.drl", rules.toString())), problems, DrlProject.class);
        assertThat(problems.none()).isTrue();
        KieSession session = compiled.newKieSession();
        session.insert(new AsOf(LocalDate.of(2026, 1, 12)));
        assertThat(session.fireAllRules()).isEqualTo(12);
        session.dispose();
    }
}
