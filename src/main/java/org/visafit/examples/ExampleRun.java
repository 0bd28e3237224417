package org.visafit.examples;

import java.util.List;
import org.visafit.Assessment;
import org.visafit.Visafit;
import org.visafit.dossier.InvalidFact;
import org.visafit.rulepack.problem.RuleFailure;

/**
 * An example that was run.
 *
 * @param example the example
 * @param assessment what came out; null where the assessment failed
 * @param differences where that is not what was expected; empty: the example passes
 */
public record ExampleRun(Example example, Assessment assessment, List<Difference> differences) {
    public ExampleRun {
        differences = List.copyOf(differences);
    }

    /** Assesses an example and compares; a rule that fails is a difference. */
    public static ExampleRun of(Visafit visafit, Example example) {
        try {
            Assessment assessment = visafit.assess(example.dossier());
            return new ExampleRun(example, assessment, Comparison.of(example, assessment, visafit.rules()));
        } catch (RuleFailure | InvalidFact e) {
            return new ExampleRun(
                    example, null, List.of(new Difference("assessment", "an answer", "none", e.getMessage())));
        }
    }

    /** Whether everything came out as expected. */
    public boolean passes() {
        return differences.isEmpty();
    }
}
