package org.visafit.rulepack.check;

import java.util.List;
import java.util.TreeSet;
import org.visafit.conclusion.FactorClosed;
import org.visafit.conclusion.Takes;
import org.visafit.conclusion.Verdict;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;
import org.visafit.table.Factor;

/** Verdicts are on factors and visas that there are, within the scale, and every factor has some for every visa. */
final class FitCheck {
    private static final int STEPS = 2;

    private final RuleModel model;
    private final TreeSet<String> visas = new TreeSet<>();
    private final TreeSet<String> factors = new TreeSet<>();
    private final Problems problems;

    private FitCheck(RuleModel model, List<Row> rows, Declared declared, Problems problems) {
        this.model = model;
        this.problems = problems;
        declared.trees.forEach(tree -> visas.add(((Takes) tree.fact()).visa()));
        for (Row row : rows)
            if (row.fact() instanceof Factor factor && !factors.add(factor.name()))
                problems.add(row.place(), "the factor " + factor.name() + " is there twice");
    }

    static void run(RuleModel model, List<Row> rows, Declared declared, Problems problems) {
        FitCheck check = new FitCheck(model, rows, declared, problems);
        for (Insertion closed : model.inserting(FactorClosed.class)) check.factor(closed.call());
        for (Insertion verdict : model.inserting(Verdict.class)) {
            check.factor(verdict.call());
            check.visa(verdict.call());
            check.scores(verdict.call());
        }
        for (Row row : rows) if (row.fact() instanceof Factor factor) check.everyVisa(factor, row);
    }

    private void factor(Call call) {
        String factor = String.valueOf(call.text(0));
        if (!factors.contains(factor))
            problems.add(call.place(), "there is no factor " + factor + Nearest.hint(factor, factors));
    }

    private void visa(Call call) {
        String visa = call.text(1);
        if (visa != null && !visas.contains(visa))
            problems.add(call.place(), "there is no visa " + visa + Nearest.hint(visa, visas));
    }

    private void scores(Call call) {
        boolean range = call.function().getParameterCount() > STEPS + STEPS + 1;
        long[] written = new long[range ? 3 : 1];
        for (int i = 0; i < written.length; i++) {
            if (!(call.arguments().get(2 + i) instanceof Operand.Literal literal)
                    || !(literal.value() instanceof Long score)) return;
            written[i] = score;
        }
        long score = written[0];
        long low = range ? written[1] : score;
        long high = range ? written[2] : score;
        if (low < -STEPS || high > STEPS || low > score || score > high)
            problems.add(call.place(), "scores run from -2 to 2, and the score lies between its ends");
    }

    private void everyVisa(Factor factor, Row row) {
        for (String visa : visas) {
            boolean some = model.inserting(Verdict.class).stream()
                    .anyMatch(verdict -> factor.name().equals(verdict.call().text(0))
                            && (verdict.call().text(1) == null
                                    || visa.equals(verdict.call().text(1))));
            if (!some) problems.add(row.place(), "no rule gives a verdict on " + factor.name() + " for " + visa);
        }
    }
}
