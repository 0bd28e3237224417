package org.visafit.conclusion;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A reason in plain words with the numbers of the case.
 *
 * @param template a sentence in which each {@code {}} stands for the next value
 * @param values the values; a null among them was not told
 */
public record Reason(String template, List<Object> values) {
    static Reason of(String template, Object... values) {
        return new Reason(template, Collections.unmodifiableList(Arrays.asList(values.clone())));
    }

    /** The sentence with its values in plain words. */
    @Override
    public String toString() {
        return Wording.fill(template, values);
    }
}
