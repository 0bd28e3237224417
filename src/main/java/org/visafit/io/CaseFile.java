package org.visafit.io;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.InvalidFact;

/**
 * A dossier file, or an example: a dossier that also says what to expect.
 *
 * @param title what the case is, in a sentence; null where the file does not say
 * @param source who says that the expected answer is right; null where the file does not say
 * @param dossier the dossier; its date is null where neither the file nor an option names one
 * @param expect what to expect, by visa; empty where the file does not say
 * @param recommend what to expect to be recommended; null where the file does not say
 * @param variants the same case with a few facts changed
 * @param unusable where a fact stands that was read well and that the rules cannot use, such as the name of a reading that
 *     they do not have
 */
public record CaseFile(
        String title,
        String source,
        Dossier dossier,
        Map<String, Expectation> expect,
        RecommendationExpectation recommend,
        List<Variant> variants,
        Function<InvalidFact, UnreadableDossier> unusable) {
    public CaseFile {
        expect = Map.copyOf(expect);
        variants = List.copyOf(variants);
    }

    /** The same case with a few facts changed; its line in the file. */
    public record Variant(
            String title, Dossier dossier, Map<String, Expectation> expect, RecommendationExpectation recommend) {
        public Variant {
            expect = Map.copyOf(expect);
        }
    }
}
