package org.visafit.rulepack.check;

import java.util.List;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.problem.Problems;
import org.visafit.table.Band;
import org.visafit.table.Dated;
import org.visafit.table.ScoreBand;

/** Of two rows about one thing never more than one is in force, and the steps of a table do not overlap. */
final class TableCheck {
    private TableCheck() {}

    static void run(List<Row> rows, Problems problems) {
        for (int i = 0; i < rows.size(); i++)
            for (int j = 0; j < i; j++) {
                Object one = rows.get(i).fact();
                Object other = rows.get(j).fact();
                if (one.getClass() != other.getClass()) continue;
                if (one.equals(other))
                    problems.add(
                            rows.get(i).place(),
                            "the same row stands at " + rows.get(j).place().fileAndLine());
                else if (one instanceof Dated row
                        && other instanceof Dated earlier
                        && row.subject().equals(earlier.subject())
                        && row.inForce().overlaps(earlier.inForce()))
                    problems.add(
                            rows.get(i).place(),
                            "in force at a time when the row at "
                                    + rows.get(j).place().fileAndLine() + " is, too");
                else if (one instanceof Band band && other instanceof Band step && band.overlaps(step)
                        || one instanceof ScoreBand scored
                                && other instanceof ScoreBand step2
                                && scored.overlaps(step2))
                    problems.add(
                            rows.get(i).place(),
                            "overlaps the step at " + rows.get(j).place().fileAndLine());
            }
    }
}
