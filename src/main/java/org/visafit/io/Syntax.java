package org.visafit.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.visafit.io.UnreadableDossier.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the parsers of YAML and JSON say of a file, in plain words that repeat nothing of what stands in it. */
final class Syntax {
    /** What to say where the parser of YAML marks a problem in such words; $1 is a bracket or brace. */
    private static final Map<Pattern, String> MARKED = new LinkedHashMap<>();

    /** What to say of JSON, and of YAML where its problem has no mark. */
    private static final Map<Pattern, String> UNMARKED = new LinkedHashMap<>();

    static {
        marked(
                "are not allowed here",
                "a key or an entry stands where a value goes on; look above it for a colon or a dash without a space "
                        + "after it, and at the spaces before the line; a text with a colon needs quotes");
        marked("could not find expected ':'", "a key has no colon, or no space after it");
        marked("expected ',' or '(.)'", "a comma or the closing $1 is missing");
        marked(
                "expected <block end>|expected '<document start>'",
                "the line does not go on with what is above it; look at dashes, quotes and the spaces before the line");
        marked("\\(TAB\\)", "a tab stands where a line begins; indent with spaces");
        marked("cannot start any token", "no text can begin like this; put it in quotes");
        marked("end of stream|document separator", "it ends before a quote or bracket is closed");
        marked("expected the node content", "a value is missing");
        marked("escape|hexadecimal", "a \\ stands before what it cannot go with; in single quotes it can stand alone");
        marked("block scalar", "a text that begins with | or > needs quotes");
        marked("anchor|alias", "a text that begins with * or & needs quotes; an entry begins with -");
        marked("\\btag|URI", "a text that begins with ! needs quotes; tags are not read");
        marked("directive|YAML", "a line that begins with % is an order to the parser; leave it out");
        unmarked("end-of-input", "it ends before a quote or bracket is closed");
        unmarked("close marker.*expected '(.)'", "a comma or the closing $1 is missing");
        unmarked("close marker", "a bracket is closed that was not opened");
        unmarked("escape", "a \\ stands before what it cannot go with");
        unmarked("CTRL-CHAR", "a text in quotes goes over the end of its line, or holds a tab");
        unmarked("expecting a colon", "a colon is missing after a key");
        unmarked(
                "expecting comma",
                "a comma or a closing bracket is missing; a text, or a day, stands in double quotes");
        unmarked("expecting double-quote", "a key in double quotes belongs here; after the last entry stands no comma");
        unmarked(
                "numeric value|leading zero|decimal point|\\bNaN\\b|Infinity|exponent",
                "a number is written as 30, -1 or 0.5");
        unmarked(
                "expected a valid value|Unrecognized token|Unexpected character",
                "a value is a text in double quotes, a number, true, false, null, [ or {; after the last stands no comma");
        unmarked("Expected a property name", "a key takes a single text");
        unmarked("^Version\\{", "%YAML names a version that is not known");
        unmarked("ase64", "tags such as !! are not read");
    }

    private Syntax() {}

    private static void marked(String problem, String plain) {
        MARKED.put(Pattern.compile(problem), plain);
    }

    private static void unmarked(String message, String plain) {
        UNMARKED.put(Pattern.compile(message, Pattern.DOTALL), plain);
    }

    /** What is wrong with a file of which a parser says this. */
    static String plain(JacksonException e) {
        if (e instanceof StreamConstraintsException)
            return "holds a key or a value that is too long, or nested too deep";
        return e.getCause() instanceof MarkedYamlEngineException marked
                ? plain(MARKED, marked.getContext() + ": " + marked.getProblem())
                : plain(UNMARKED, String.valueOf(e.getOriginalMessage()));
    }

    private static String plain(Map<Pattern, String> known, String message) {
        for (Map.Entry<Pattern, String> one : known.entrySet()) {
            Matcher said = one.getKey().matcher(message);
            if (said.find())
                return "is not well formed: "
                        + (said.groupCount() > 0 ? one.getValue().replace("$1", said.group(1)) : one.getValue());
        }
        return "is not well formed";
    }

    /** Where the parser says that it is wrong; where it does not say, the place that it had come to. */
    static Place place(JacksonException e, TokenStreamLocation reached) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            return new Place(mark.getLine() + 1, mark.getColumn() + 1);
        }
        TokenStreamLocation at = e.getLocation() == null ? reached : e.getLocation();
        return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
