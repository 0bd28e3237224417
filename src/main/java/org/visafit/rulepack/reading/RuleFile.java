package org.visafit.rulepack.reading;

import java.util.List;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.model.Rule;

/**
 * A rule file as it was read.
 *
 * @param source its text
 * @param packageName its package; null where it could not be read
 * @param place where the package is named
 * @param imports what it imports
 * @param rules its rules, in the order written; a rule that could not be read is missing
 */
public record RuleFile(Source source, String packageName, Place place, List<Import> imports, List<Rule> rules) {
    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** An import: the package or class, and whether its functions are meant. */
    public record Import(String name, boolean ofFunctions, Place place) {}
}
