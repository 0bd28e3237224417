package org.visafit.rulepack.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used. Says everything that is wrong with it. */
public final class BrokenRulePack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BrokenRulePack(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, by file, line and column; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
