package org.visafit;

import java.util.List;
import org.visafit.conclusion.Certainty;
import org.visafit.conclusion.Result;
import org.visafit.conclusion.Shape;

/**
 * What a criterion or group came to, and why.
 *
 * @param id its id, as in the law it encodes
 * @param title what it asks, in a few words
 * @param shape how its parts count
 * @param item the place of the item it is said of, such as degrees[0]; null: of the case
 * @param result what it came to
 * @param reason why, in plain words
 * @param law the source it rests on
 * @param certainty how certain that source is
 * @param rule the name of the rule that concluded it, or that waits for a fact; null of groups
 * @param at file and line of the rule, or of the place in the tree
 * @param facts the facts of the dossier it rests on; empty of groups and where nothing was concluded
 * @param missing the facts whose telling may still change what it came to, by their places
 * @param parts its parts, in the order of the law; of a SOME its items; empty of a LEAF
 */
public record Finding(
        String id,
        String title,
        Shape shape,
        String item,
        Result result,
        String reason,
        String law,
        Certainty certainty,
        String rule,
        String at,
        List<Fact> facts,
        List<String> missing,
        List<Finding> parts) {
    public Finding {
        facts = List.copyOf(facts);
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
    }
}
