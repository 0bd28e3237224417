package org.visafit.io;

import java.io.Reader;

/**
 * A text, read in pieces of which none ends within a character. Where a piece does, at a rare Chinese character for one, the
 * parser of YAML (snakeyaml-engine 3.0.1, StreamReader) reads beyond its buffer and fails.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at == text.length()) return -1;
        int end = Math.min(at + length, text.length());
        if (end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) end--;
        text.getChars(at, end, into, offset);
        int read = end - at;
        at = end;
        return read;
    }

    @Override
    public void close() {}
}
