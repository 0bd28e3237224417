package org.visafit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.InvalidFact;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.RuleSources;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.reading.Source;

/** The façade: rules that are ready to assess dossiers. Thread-safe; there is nothing to close. */
public final class Visafit {
    private static final String PACKED = "/org/visafit/rules.zip";

    private final Supplier<List<Source>> sources;
    private final Limits limits;
    private volatile RulePack pack;

    private Visafit(Supplier<List<Source>> sources, RulePack pack, Limits limits) {
        this.sources = sources;
        this.pack = pack;
        this.limits = limits;
    }

    private static Visafit of(Supplier<List<Source>> sources) {
        return new Visafit(sources, RulePack.of(sources.get()), Limits.STANDARD);
    }

    /**
     * The rules that are packed into the library.
     *
     * @throws org.visafit.rulepack.problem.BrokenRulePack if they are broken, which the build does not let happen
     */
    public static Visafit bundled() {
        return of(Visafit::packed);
    }

    /**
     * The rules below a folder.
     *
     * @throws org.visafit.rulepack.problem.BrokenRulePack if anything is wrong with them; it says everything that is
     */
    public static Visafit open(Path rules) {
        return of(() -> RuleSources.in(rules));
    }

    private static List<Source> packed() {
        try (InputStream archive = Visafit.class.getResourceAsStream(PACKED)) {
            if (archive == null) throw new IllegalStateException("the library was built without its rules");
            return RuleSources.packed(archive);
        } catch (IOException e) {
            throw new UncheckedIOException("the rules packed into the library cannot be read", e);
        }
    }

    /** The same rules, with other limits to what one assessment may cost; see {@link Limits#STANDARD}. */
    public Visafit within(Limits other) {
        return new Visafit(sources, pack, other);
    }

    /**
     * Reads the rules again, one reading after the other. Assessments that are under way end with the rules they began with;
     * a copy made by {@link #within} keeps the rules it was made with until it is told to read them again itself.
     *
     * @throws org.visafit.rulepack.problem.BrokenRulePack if anything is wrong with them; the rules read before then go
     *     on serving
     */
    public synchronized void reload() {
        pack = RulePack.of(sources.get());
    }

    /**
     * Decides every visa for one person on one date.
     *
     * @throws InvalidFact if the dossier names a visa or reading that the rules do not know
     * @throws org.visafit.rulepack.problem.RuleFailure if a rule fails; there is never half an assessment
     */
    public Assessment assess(Dossier dossier) {
        RulePack current = pack;
        return new Assessor(current, dossier, readings(current, dossier), limits).assessment();
    }

    private static Map<String, String> readings(RulePack pack, Dossier dossier) {
        Map<String, String> readings = new TreeMap<>();
        pack.readings().forEach((visa, names) -> readings.put(visa, names.get(0)));
        dossier.readings().forEach((visa, name) -> {
            List<String> known = pack.readings().get(visa);
            if (known == null)
                throw new InvalidFact(
                        List.of("readings." + visa),
                        "the rules have readings of "
                                + String.join(", ", pack.readings().keySet()) + " and no others",
                        Nearest.hint(visa, pack.readings().keySet()));
            if (!known.contains(name))
                throw new InvalidFact(
                        List.of("readings." + visa),
                        visa + " has the readings " + String.join(", ", known),
                        Nearest.hint(name, known));
            readings.put(visa, name);
        });
        return readings;
    }

    /** What the rules can say, for those who look after them. */
    public RuleBook rules() {
        return new RuleBook(pack);
    }
}
