package org.visafit.examples;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.Decision;
import org.visafit.Finding;
import org.visafit.RuleBook;
import org.visafit.Step;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;

/** What no example reaches, of the visas of which examples expect something. */
public final class Coverage {
    private final RuleBook rules;
    private final Set<String> visas = new HashSet<>();
    private final Set<String> fired = new HashSet<>();
    private final Map<String, Set<Result>> seen = new HashMap<>();

    public Coverage(RuleBook rules) {
        this.rules = rules;
    }

    /** Counts an example that was run. */
    public void add(ExampleRun run) {
        visas.addAll(run.example().expect().keySet());
        if (run.assessment() == null) return;
        for (Step step : run.assessment().trace()) fired.add(step.rule());
        for (Decision decision : run.assessment().decisions())
            decision.criteria().forEach(this::see);
    }

    private void see(Finding finding) {
        if (finding.shape() == Shape.LEAF)
            seen.computeIfAbsent(finding.id(), id -> EnumSet.noneOf(Result.class))
                    .add(finding.result());
        finding.parts().forEach(this::see);
    }

    /** Rules that never fired and results that criteria can have and were never seen with, one a line. */
    public List<String> unreached() {
        List<String> unreached = new ArrayList<>();
        boolean all = visas.containsAll(rules.visas());
        for (RuleBook.Entry rule : rules.rules())
            if (!fired.contains(rule.rule()) && (rule.visa() == null ? all : visas.contains(rule.visa())))
                unreached.add("the rule \"" + rule.rule() + "\" (" + rule.at() + ") never fired");
        for (String visa : rules.visas())
            if (visas.contains(visa))
                rules.criteria(visa).forEach((id, results) -> {
                    Set<Result> missing = EnumSet.copyOf(results);
                    missing.removeAll(seen.getOrDefault(id, Set.of()));
                    if (!missing.isEmpty()) unreached.add(id + " was never seen " + missing);
                });
        return unreached;
    }
}
