package org.visafit.conclusion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.visafit.dossier.Employer;
import org.visafit.dossier.Institution;
import org.visafit.dossier.UniversityRank;
import org.visafit.dossier.Worded;

/** How a value reads in a sentence, the same in every locale. */
public final class Wording {
    private Wording() {}

    static String fill(String template, Object... values) {
        return fill(template, Arrays.asList(values));
    }

    static String fill(String template, List<Object> values) {
        Iterator<Object> next = values.iterator();
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        for (int hole = template.indexOf("{}"); hole >= 0 && next.hasNext(); hole = template.indexOf("{}", from)) {
            sentence.append(template, from, hole).append(of(next.next()));
            from = hole + 2;
        }
        return sentence.append(template.substring(from)).toString();
    }

    /** The value in plain words: dates as 2026-11-21, 859,464 with its comma, BACHELOR as "bachelor". */
    public static String of(Object value) {
        if (value == null) return "not told";
        if (value instanceof Boolean told) return told ? "yes" : "no";
        if (value instanceof Number number) return Worded.number(new BigDecimal(number.toString()));
        if (value instanceof Worded constant) return constant.words();
        if (value instanceof Enum<?> constant) return constant(constant.name());
        if (value instanceof Collection<?> several)
            return several.isEmpty()
                    ? "none"
                    : several.stream().map(Wording::of).sorted().collect(Collectors.joining(", "));
        if (value instanceof UniversityRank place) return of(place.ranking()) + " " + of(place.rank());
        if (value instanceof Institution at) return at.name() == null ? "the institution" : at.name();
        if (value instanceof Employer with) return with.name() == null ? "the employer" : with.name();
        return value.toString();
    }

    private static String constant(String name) {
        boolean abbreviation = name.length() <= 2 || name.chars().anyMatch(Character::isDigit);
        return (abbreviation ? name : name.toLowerCase(Locale.ROOT)).replace('_', ' ');
    }
}
