package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * What matters to the person, theme by theme.
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
    }
}
