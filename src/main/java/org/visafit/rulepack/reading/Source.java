package org.visafit.rulepack.reading;

import org.visafit.rulepack.model.Place;

/**
 * A rule file.
 *
 * @param path its path, from the folder of the rules on, with slashes
 * @param text its text, lines ending in LF
 */
public record Source(String path, String text) {
    /** Where the character at this offset stands. */
    public Place place(int offset) {
        int end = Math.min(offset, text.length());
        int line = 1;
        int lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        return new Place(path, line, text.codePointCount(lineStart, end) + 1);
    }
}
