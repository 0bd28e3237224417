package org.visafit.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.visafit.dossier.Dossier;
import org.visafit.rulepack.problem.BrokenRulePack;
import org.visafit.rulepack.problem.Problem;
import org.visafit.rulepack.reading.Source;
import org.visafit.rulepack.running.CaseFacts;
import org.visafit.rulepack.running.Run;

/** Small rule packs for tests: one visa X of one leaf X-ADULT, to which files are added. */
public final class Rules {
    /** The packages a rule may need. */
    public static final String IMPORTS = """
            package x
            import org.visafit.conclusion.*
            import org.visafit.dossier.*
            import org.visafit.table.*
            import static org.visafit.conclusion.Conclusions.*
            import static org.visafit.conclusion.Derivations.*
            import static org.visafit.table.Rows.*
            """;

    /** The annotations that every rule bears. */
    public static final String LAW = "@law( \"a law\" ) @certainty( VERIFIED ) @checked( \"2026-11-21\" )";

    private Rules() {}

    /** What the visa takes. */
    public static Source visa(String tree) {
        return new Source(
                "rules/x/visa.drl",
                IMPORTS
                        + rule(
                                "X: what it takes",
                                "data",
                                "",
                                "insert( takes( \"X\", \"CN\", " + tree + " ) );\n"
                                        + "insert( readings( \"X\", \"ONLY\" ) );"));
    }

    /** A visa of one leaf, X-ADULT, on which the applicant's age concludes. */
    public static List<Source> adult(Source... more) {
        List<Source> sources = new ArrayList<>();
        sources.add(visa("all( \"X\", \"a visa\", leaf( \"X-ADULT\", \"of age\" ) )"));
        sources.add(file(
                "adult",
                rule(
                                "X-ADULT met",
                                "criteria",
                                "Applicant( birthDate <= \"21-Nov-2008\" )",
                                "insert( met( \"X-ADULT\", \"of age\" ) );")
                        + rule(
                                "X-ADULT not met",
                                "criteria",
                                "Applicant( birthDate > \"21-Nov-2008\" )",
                                "insert( notMet( \"X-ADULT\", \"a minor\" ) );")));
        sources.addAll(List.of(more));
        return sources;
    }

    /** A file of the package x. */
    public static Source file(String name, String rules) {
        return new Source("rules/x/" + name + ".drl", "package x\n" + rules);
    }

    /** A rule with its law. */
    public static String rule(String name, String phase, String when, String then) {
        return "rule \"" + name + "\"\n" + LAW + "\nagenda-group \"" + phase + "\"\nwhen\n" + when + "\nthen\n" + then
                + "\nend\n";
    }

    /** The visa of one leaf, with more rules in the file tested.drl. */
    public static RulePack pack(String... rules) {
        return RulePack.of(adult(tested(rules)));
    }

    /** A file of the package x in which some rules are tested. */
    public static Source tested(String... rules) {
        return file("tested", String.join("", rules));
    }

    /** The rules run on a dossier. */
    public static Run run(RulePack pack, Dossier dossier, Limits limits) {
        return Run.whole(pack, new CaseFacts(dossier, Map.of("X", "ONLY"), pack.countries()), new Budget(limits));
    }

    /** What is wrong with the visa of one leaf and more rules; empty: they load. */
    public static List<String> problemsOf(String... rules) {
        return problems(adult(tested(rules)));
    }

    /** What is wrong with a pack; empty: it loads. */
    public static List<String> problems(List<Source> sources) {
        try {
            RulePack.of(sources);
            return List.of();
        } catch (BrokenRulePack e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
