package org.visafit.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.visafit.Outcome;
import org.visafit.conclusion.OpenKind;
import org.visafit.conclusion.Result;

/**
 * What an example expects of one visa. What is null is not looked at.
 *
 * @param outcome the outcome
 * @param underReadings the outcome under other readings, by name
 * @param criteria results of criteria, by id; of an item as {@code K-INSTITUTION degrees[0]}
 * @param ask everything that is worth asking, in its order
 * @param open everything that the law leaves open, by criterion
 * @param notices whether a notice of this id is given
 * @param statements what statements come to, by id
 */
public record Expectation(
        Outcome outcome,
        Map<String, Outcome> underReadings,
        Map<String, Result> criteria,
        List<String> ask,
        Map<String, OpenKind> open,
        Map<String, Boolean> notices,
        Map<String, Range> statements) {

    /** A range that a statement comes to; a null high end is open. */
    public record Range(BigDecimal low, BigDecimal high) {}
}
