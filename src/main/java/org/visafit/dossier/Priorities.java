package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What matters to the person, theme by theme; at most three themes are HIGH. A theme that was not told counts as NORMAL.
 *
 * @param access how easy it is to get the visa
 * @param rights what the visa allows
 * @param family what it means for the family
 * @param residence whether one can settle
 * @param life daily life
 * @param career the career
 * @param personal what depends on the person
 * @param stability how stable the rules are
 * @param mustHaves what the person will not do without; empty: nothing
 */
@RecordBuilder
public record Priorities(
        Priority access,
        Priority rights,
        Priority family,
        Priority residence,
        Priority life,
        Priority career,
        Priority personal,
        Priority stability,
        Set<MustHave> mustHaves) {
    public Priorities {
        mustHaves = Told.set("mustHaves", mustHaves);
        long high = Stream.of(access, rights, family, residence, life, career, personal, stability)
                .filter(priority -> priority == Priority.HIGH)
                .count();
        if (high > MOST_HIGH)
            throw new InvalidFact(
                    List.of("access"),
                    high + " themes have the priority HIGH; with more than " + MOST_HIGH + " nothing is high");
    }

    private static final int MOST_HIGH = 3;

    /** The priority of a theme; one that was not told counts as NORMAL. */
    public Priority of(Theme theme) {
        Priority told = switch (theme) {
            case ACCESS -> access;
            case RIGHTS -> rights;
            case FAMILY -> family;
            case SETTLEMENT -> residence;
            case LIFE -> life;
            case CAREER -> career;
            case PERSONAL -> personal;
            case STABILITY -> stability;
        };
        return told == null ? Priority.NORMAL : told;
    }
}
