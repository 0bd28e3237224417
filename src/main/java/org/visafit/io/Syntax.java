package org.visafit.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the parsers of YAML and JSON say of a file, in plain words that repeat nothing of what stands in it. */
final class Syntax {
    /** What to say where a message holds a pattern; $1 is a bracket or brace. */
    private static final Map<Pattern, String> PLAIN = new LinkedHashMap<>();

    static {
        say("mapping values are not allowed", "a colon stands where no key can; put a text with a colon in quotes");
        say("could not find expected ':'", "a key has no colon after it");
        say("Unexpected close marker.*expected '(.)'", "a comma or the closing $1 is missing");
        say("expected ',' or '(.)'", "a comma or the closing $1 is missing");
        say("expected <block end>", "the line does not go on with what is above it; look at dashes, quotes and spaces");
        say("'\\\\t\\(TAB\\)'", "a tab stands where a line begins; indent with spaces");
        say("cannot start any token", "no text can begin like this; put it in quotes");
        say("end of stream|end-of-input", "it ends before a quote or bracket is closed");
        say("expected the node content", "a value is missing");
        say("escape character|escape sequence|character escape", "a \\ stands before what it cannot go with");
        say("CTRL-CHAR", "a text in quotes goes over the end of its line, or holds a tab");
        say("expecting a colon", "a key in double quotes and a colon belong before a value");
        say("expecting comma", "a comma or a closing bracket is missing");
        say("expecting double-quote", "a key in double quotes belongs here");
        say("numeric value|leading zero|decimal point|NaN|exponent", "a number is written as 30, -1 or 0.5");
        say(
                "expected a valid value|Unrecognized token|Unexpected character",
                "a value is a text in double quotes, a number, true, false, null, [ or {");
        say("Expected a property name", "a key takes a single text");
        say("^Version\\{", "%YAML names a version that is not known");
    }

    private Syntax() {}

    private static void say(String message, String plain) {
        PLAIN.put(Pattern.compile(message, Pattern.DOTALL | Pattern.CASE_INSENSITIVE), plain);
    }

    /** What is wrong with a file of which a parser says this. */
    static String plain(JacksonException e) {
        if (e instanceof StreamConstraintsException)
            return "holds a key or a value that is too long, or nested too deep";
        for (Map.Entry<Pattern, String> known : PLAIN.entrySet()) {
            Matcher said = known.getKey().matcher(e.getOriginalMessage());
            if (said.find())
                return "is not well formed: "
                        + (said.groupCount() > 0 ? known.getValue().replace("$1", said.group(1)) : known.getValue());
        }
        return "is not well formed";
    }
}
