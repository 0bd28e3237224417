package org.visafit.rulepack.problem;

/** What was written, as a message repeats it: not at length, and nothing that a terminal obeys. */
public final class Shown {
    private static final int MOST = 80;

    private Shown() {}

    /** A text, or its first 80 characters and "…". */
    public static String brief(String text) {
        if (text.codePointCount(0, text.length()) <= MOST) return text;
        return text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
    }

    /** A message whose control characters, other than ends of lines, are written as \\u001B. */
    public static String plain(String message) {
        StringBuilder plain = new StringBuilder(message.length());
        message.chars().forEach(c -> {
            if (Character.isISOControl(c) && c != '\n' || turnsAround(c)) plain.append(escape(c));
            else plain.append((char) c);
        });
        return plain.toString();
    }

    /** Whether a character makes the text after it run the other way: what is shown is then not what stands there. */
    public static boolean turnsAround(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    /** A control character as it is written in a text. */
    public static String escape(int character) {
        return "\\u%04X".formatted(character);
    }
}
