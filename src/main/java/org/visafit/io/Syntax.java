package org.visafit.io;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.visafit.io.UnreadableDossier.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the parsers of YAML and JSON say of a file, in plain words that repeat nothing of what stands in it. */
final class Syntax {
    /** What to say where a message holds a pattern; $1 is a bracket or brace. */
    private static final Map<Pattern, String> YAML = new LinkedHashMap<>();

    private static final Map<Pattern, String> JSON = new LinkedHashMap<>();

    static {
        yaml(
                "are not allowed here",
                "a key or an entry stands where a value goes on; look above it for a colon or a dash without a space "
                        + "after it, and at the spaces before the line; a text with a colon needs quotes");
        yaml("could not find expected ':'", "a key has no colon, or no space after it");
        yaml("expected ',' or '(.)'", "a comma or the closing $1 is missing");
        yaml(
                "expected <block end>|expected '<document start>'",
                "the line does not go on with what is above it; look at dashes, quotes and the spaces before the line");
        yaml("\\(TAB\\)", "a tab stands where a line begins; indent with spaces");
        yaml("cannot start any token", "no text can begin like this; put it in quotes");
        yaml("end of stream|document separator", "it ends before a quote or bracket is closed");
        yaml("expected the node content", "a value is missing");
        yaml("escape|hexadecimal", "a \\ stands before what it cannot go with; in single quotes it can stand alone");
        yaml("block scalar", "a text that begins with | or > needs quotes");
        yaml("anchor|alias", "a text that begins with * or & needs quotes; an entry begins with -");
        yaml("\\btag|URI", "a text that begins with ! needs quotes; tags are not read");
        yaml("directive|YAML", "a line that begins with % is an order to the parser; leave it out");
        json("end-of-input", "it ends before a quote or bracket is closed");
        json("close marker.*expected '(.)'", "a comma or the closing $1 is missing");
        json("close marker", "a bracket is closed that was not opened");
        json("escape", "a \\ stands before what it cannot go with");
        json("CTRL-CHAR", "a text in quotes goes over the end of its line, or holds a tab");
        json("expecting a colon", "a colon is missing after a key");
        json("expecting comma", "a comma or a closing bracket is missing; a text, or a day, stands in double quotes");
        json("expecting double-quote", "a key in double quotes belongs here; after the last entry stands no comma");
        json(
                "numeric value|leading zero|decimal point|\\bNaN\\b|Infinity|exponent",
                "a number is written as 30, -1 or 0.5");
        json(
                "expected a valid value|Unrecognized token|Unexpected character",
                "a value is a text in double quotes, a number, true, false, null, [ or {; after the last stands no comma");
        json("Expected a property name", "a key takes a single text");
        json("^Version\\{", "%YAML names a version that is not known");
        json("ase64", "tags such as !! are not read");
    }

    private Syntax() {}

    private static void yaml(String problem, String plain) {
        YAML.put(Pattern.compile(problem), plain);
    }

    private static void json(String message, String plain) {
        JSON.put(Pattern.compile(message, Pattern.DOTALL), plain);
    }

    /** What is wrong with a file of which a parser says this. */
    static String plain(JacksonException e) {
        if (e instanceof StreamConstraintsException)
            return "holds a key or a value that is too long, or nested too deep";
        return e.getCause() instanceof MarkedYamlEngineException marked
                ? plain(YAML, marked.getContext() + ": " + marked.getProblem())
                : plain(JSON, String.valueOf(e.getOriginalMessage()));
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

    /** Where the parser says that it is wrong. */
    static Place place(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            return new Place(mark.getLine() + 1, mark.getColumn() + 1);
        }
        return e.getLocation() == null
                ? new Place(1, 1)
                : new Place(
                        Math.max(1, e.getLocation().getLineNr()),
                        Math.max(1, e.getLocation().getColumnNr()));
    }
}
