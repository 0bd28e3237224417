package org.visafit.examples;

import java.nio.file.Path;
import java.util.Map;
import org.visafit.dossier.Dossier;
import org.visafit.io.Expectation;
import org.visafit.io.RecommendationExpectation;

/**
 * One case and what to expect of it.
 *
 * @param name the title of the file, and after a colon that of the variant
 * @param file the file
 * @param source who says that the expected answer is right; null where the file does not say
 * @param dossier the case
 * @param expect what to expect, by visa
 * @param recommend what to expect to be recommended; null where nothing; never null where expect is empty
 */
public record Example(
        String name,
        Path file,
        String source,
        Dossier dossier,
        Map<String, Expectation> expect,
        RecommendationExpectation recommend) {
    public Example {
        expect = Map.copyOf(expect);
    }
}
