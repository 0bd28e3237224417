package org.visafit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.visafit.Figures;
import org.visafit.dossier.Dossier;
import org.visafit.examples.Example;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.problem.Shown;

/**
 * A property that is tried on many dossiers. The first that breaks it is made as small as it gets: facts, records and items
 * of lists go one by one, until the property holds whichever goes next.
 */
public final class Trial {
    /** How many random dossiers a property is tried on: {@code -Dvisafit.dossiers=1000}. */
    public static final int RANDOM_DOSSIERS = Integer.getInteger("visafit.dossiers", 150);

    /** The usual limits but for the time, which is no matter of a property. */
    public static final Limits PATIENT =
            new Limits(Limits.STANDARD.firings(), 600_000, Limits.STANDARD.items(), Limits.STANDARD.combinations());

    private static final int MOST_SHOWN = 20;

    private final String ofWhat;
    private final Figures figures;
    private final List<String> broken = new ArrayList<>();
    private String smallest = "";
    private int tried;

    /** One in so many is tried, or more with {@code -Dvisafit.oneIn}: all of them with {@code -Dvisafit.oneIn=1}. */
    static int oneIn(int usually) {
        return Math.min(usually, Integer.getInteger("visafit.oneIn", usually));
    }

    /** A trial of a property, on many of what is named. */
    public Trial(String property, String ofWhat) {
        this.ofWhat = ofWhat;
        this.figures = new Figures(property);
    }

    /** Tries a property on every example; it names what is wrong with a dossier. */
    public static void onExamples(String property, List<Example> examples, Function<Dossier, List<String>> wrong) {
        Trial trial = new Trial(property, "examples");
        for (Example example : examples) trial.of(example.name(), example.dossier(), wrong);
        trial.end();
    }

    /** Tries a property on random dossiers under these readings. */
    public static void onRandomDossiers(
            String property, Map<String, List<String>> readings, Function<Dossier, List<String>> wrong) {
        onRandomDossiers(property, RANDOM_DOSSIERS, readings, wrong);
    }

    static void onRandomDossiers(
            String property, int many, Map<String, List<String>> readings, Function<Dossier, List<String>> wrong) {
        Trial trial = new Trial(property, "random dossiers");
        for (long seed = 1; seed <= many; seed++) trial.of("seed " + seed, RandomDossiers.of(seed, readings), wrong);
        trial.end();
    }

    /** Tries the property on a dossier. */
    public void of(String name, Dossier dossier, Function<Dossier, List<String>> wrong) {
        of(name, dossier, dossier, (more, less) -> wrong.apply(less));
    }

    /** Tries the property on a dossier and the same with less told. */
    public void of(String name, Dossier more, Dossier less, BiFunction<Dossier, Dossier, List<String>> wrong) {
        tried++;
        List<String> found = wrong(more, less, wrong);
        if (found.isEmpty()) return;
        broken.add(name + ": " + Shown.brief(String.join("; ", found)));
        if (smallest.isEmpty()) smallest = smallest(name, more, less, wrong);
    }

    /** Whatever is thrown breaks every property. */
    private static List<String> wrong(Dossier more, Dossier less, BiFunction<Dossier, Dossier, List<String>> wrong) {
        try {
            return wrong.apply(more, less);
        } catch (RuleFailure | AssertionError e) {
            return List.of(e.getMessage());
        } catch (RuntimeException e) {
            return List.of(e.toString());
        }
    }

    private static String smallest(
            String name, Dossier whole, Dossier part, BiFunction<Dossier, Dossier, List<String>> wrong) {
        if (wrong(whole, part, wrong).isEmpty()) return "but not when it was tried again";
        Dossier more = whole;
        Dossier less = part;
        for (boolean goes = true; goes; ) {
            goes = false;
            for (String place : Facts.places(more)) {
                Dossier moreWithout = Facts.without(more, place);
                Dossier lessWithout = Facts.without(less, place);
                if (moreWithout.equals(more)
                        || wrong(moreWithout, lessWithout, wrong).isEmpty()) continue;
                more = moreWithout;
                less = lessWithout;
                goes = true;
            }
        }
        return "at its smallest:\n" + DossierText.of(name, more, Facts.added(less, more)) + "where "
                + String.join("\nand ", wrong(more, less, wrong));
    }

    /** Prints the figures; fails if a dossier broke the property. */
    public void end() {
        figures.print(tried, ofWhat);
        assertThat(broken.stream().limit(MOST_SHOWN).toList()).as(smallest).isEmpty();
    }
}
