package org.visafit.rulepack.check;

import java.util.List;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.RuleFile;

/** All checks of a pack. */
public final class Checks {
    private Checks() {}

    /** Looks at everything and notes every problem. */
    public static void run(List<RuleFile> files, RuleModel model, List<Row> rows, Problems problems) {
        FileCheck.run(files, problems);
        NameCheck.run(model, problems);
        Declared declared = Declared.in(rows);
        PhaseCheck.run(model, rows, declared, problems);
        ReferenceCheck.run(model, declared, problems);
        CriteriaCheck.run(model, declared, problems);
        SumCheck.run(model, declared, problems);
        DoubtCheck.run(model, problems);
        TableCheck.run(rows, problems);
        FitCheck.run(model, rows, declared, problems);
    }
}
