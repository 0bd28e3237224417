package org.visafit.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.visafit.dossier.Measure;
import org.visafit.dossier.Worded;

/**
 * Points that rise with the completed years.
 *
 * @param table the table it belongs to
 * @param leastYears the years from which there are points; below them there are none
 * @param points what those years give
 * @param eachFurtherYear what each further completed year adds
 * @param most the most there is
 */
public record YearlyPoints(
        String table, BigDecimal leastYears, BigDecimal points, BigDecimal eachFurtherYear, BigDecimal most)
        implements Worded {
    /** What so many years give, begun ones left out; the most for null, which is years without an upper end. */
    @Measure(reads = {})
    public BigDecimal pointsFor(Number years) {
        if (years == null) return most;
        BigDecimal completed = new BigDecimal(years.toString()).setScale(0, RoundingMode.DOWN);
        if (completed.compareTo(leastYears) < 0) return BigDecimal.ZERO;
        return points.add(eachFurtherYear.multiply(completed.subtract(leastYears)))
                .min(most);
    }

    @Override
    public String words() {
        return points.toPlainString() + " for " + leastYears.toPlainString() + " years, "
                + eachFurtherYear.toPlainString() + " for each further completed one, at most " + most.toPlainString();
    }
}
