package org.visafit.io;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.Outcome;
import org.visafit.conclusion.OpenKind;
import org.visafit.conclusion.Result;
import org.visafit.dossier.MustHave;

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
 * @param texts what a notice of this id says, in part
 * @param fit how well the visa suits
 */
public record Expectation(
        Outcome outcome,
        Map<String, Outcome> underReadings,
        Map<String, Result> criteria,
        List<String> ask,
        Map<String, OpenKind> open,
        Map<String, Boolean> notices,
        Map<String, Range> statements,
        Map<String, String> texts,
        Fit fit) {

    /**
     * How well a visa suits. What is null is not looked at.
     *
     * @param score its points
     * @param low the least it may be
     * @param high the most it may be
     * @param band the word for it
     * @param confidence the word for how much is known
     * @param factors the score of factors, by id
     * @param ranges the ends between which the score of factors lies, by id
     * @param closed factors that take no part
     * @param missed must-haves that the visa surely misses
     */
    public record Fit(
            Integer score,
            Integer low,
            Integer high,
            String band,
            String confidence,
            Map<String, Integer> factors,
            Map<String, Ends> ranges,
            Set<String> closed,
            Set<MustHave> missed) {}

    /** The ends between which the score of a factor lies. */
    public record Ends(
            @JsonSetter(nulls = Nulls.FAIL) int low,
            @JsonSetter(nulls = Nulls.FAIL) int high) {}

    /** A range that a statement comes to; a null high end is open. */
    public record Range(@JsonSetter(nulls = Nulls.FAIL) BigDecimal low, BigDecimal high) {}
}
