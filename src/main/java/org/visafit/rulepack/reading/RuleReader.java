package org.visafit.rulepack.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.visafit.conclusion.Certainty;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.Law;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.Token.Kind;

/** Reads a rule file: package, imports, and each rule with its annotations, phase, conditions and insertions. */
public final class RuleReader {
    /** A name is an id and a sentence. */
    private static final int LONGEST_NAME = 200;

    private final Source source;
    private final Problems problems;
    private Tokens tokens;
    private String packageName;

    private RuleReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Reads a file; what is wrong with it goes into the problems, and the rules that could be read come back. */
    public static RuleFile read(Source source, Problems problems) {
        return new RuleReader(source, problems).file();
    }

    private RuleFile file() {
        List<RuleFile.Import> imports = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Place named = source.place(0);
        try {
            tokens = new Tokens(source);
            tokens.expect("package", "at the top of the file");
            named = tokens.place();
            packageName = dotted();
            tokens.take(";");
            while (tokens.peek().is("import")) imports.add(oneImport());
        } catch (Unreadable e) {
            problems.add(e.place, e.getMessage());
            return new RuleFile(source, packageName, named, imports, rules);
        }
        while (!tokens.atEnd()) {
            try {
                rules.add(rule());
            } catch (Unreadable e) {
                problems.add(e.place, e.getMessage());
                tokens.skipToNextRule();
            }
        }
        return new RuleFile(source, packageName, named, imports, rules);
    }

    private RuleFile.Import oneImport() {
        tokens.next();
        boolean ofFunctions = tokens.take("static");
        Place place = tokens.place();
        String name = dotted();
        tokens.take(";");
        return new RuleFile.Import(name, ofFunctions, place);
    }

    private String dotted() {
        StringBuilder name =
                new StringBuilder(tokens.expect(Kind.WORD, "a name").text());
        while (tokens.take("."))
            name.append('.')
                    .append(
                            tokens.take("*")
                                    ? "*"
                                    : tokens.expect(Kind.WORD, "a name").text());
        return name.toString();
    }

    private Rule rule() {
        Place place = tokens.place();
        if (!tokens.peek().is("rule"))
            throw new Unreadable(
                    place,
                    "expected a rule, found " + tokens.peek().shown()
                            + Nearest.hint(tokens.peek().text(), List.of("rule"))
                            + (tokens.peek().kind() == Kind.WORD
                                    ? "; a rule file holds a package, imports and rules, and nothing else"
                                    : ""));
        tokens.next();
        Token named = tokens.expect(Kind.TEXT, "the name of the rule in quotation marks");
        String name = named.text();
        if (name.length() > LONGEST_NAME)
            throw new Unreadable(
                    tokens.place(named),
                    "a name of more than " + LONGEST_NAME
                            + " letters; write an id and the sentence a lawyer would say");
        Map<String, Token> annotations = annotations();
        Phase phase = phase(name, place);
        Law law = law(annotations, name, place);
        tokens.expect("when", "before the conditions of \"" + name + "\"");
        Map<String, Variable> variables = new HashMap<>();
        List<Condition> conditions = new ArrayList<>();
        ConditionReader conditionReader = new ConditionReader(tokens, problems, variables, phase);
        while (!tokens.peek().is("then")) conditions.add(conditionReader.condition(name));
        tokens.next();
        List<Call> insertions = new ArrayList<>();
        ConsequenceReader consequenceReader = new ConsequenceReader(tokens, problems, variables);
        while (!tokens.peek().is("end")) insertions.add(consequenceReader.insertion(name));
        tokens.next();
        if (insertions.isEmpty()) problems.add(place, "\"" + name + "\" inserts nothing");
        return new Rule(packageName, name, place, law, phase, conditions, insertions);
    }

    private Map<String, Token> annotations() {
        Map<String, Token> annotations = new HashMap<>();
        while (tokens.take("@")) {
            Token name = tokens.expect(Kind.WORD, "the name of an annotation");
            tokens.expect("(", "after @" + name.text());
            Token value = tokens.next();
            if (value.kind() != Kind.TEXT && value.kind() != Kind.WORD)
                throw new Unreadable(
                        tokens.place(value), "expected what @" + name.text() + " says, found " + value.shown());
            tokens.expect(")", "after what @" + name.text() + " says");
            List<String> known = List.of("law", "certainty", "checked");
            if (!known.contains(name.text()))
                problems.add(
                        tokens.place(name), "unknown annotation @" + name.text() + Nearest.hint(name.text(), known));
            if (annotations.put(name.text(), value) != null)
                problems.add(tokens.place(name), "@" + name.text() + " stands twice");
        }
        return annotations;
    }

    private Phase phase(String name, Place place) {
        List<String> groups = Arrays.stream(Phase.values()).map(Phase::group).toList();
        if (!tokens.peek().is("agenda")) {
            if (tokens.peek().is("when"))
                problems.add(place, "\"" + name + "\" names no phase; write agenda-group and one of " + quoted(groups));
            else if (!tokens.atRule())
                throw new Unreadable(
                        tokens.place(),
                        "expected agenda-group \"…\" and then `when`, found "
                                + tokens.peek().shown() + "; rules take no other attribute");
            return Phase.CRITERIA;
        }
        tokens.next();
        tokens.expect("-", "in agenda-group");
        tokens.expect("group", "in agenda-group");
        Token group = tokens.expect(Kind.TEXT, "the phase in quotation marks");
        int index = groups.indexOf(group.text());
        if (index < 0)
            problems.add(
                    tokens.place(group),
                    "unknown phase \"" + group.text() + "\"" + Nearest.hint(group.text(), groups)
                            + " A phase is one of " + quoted(groups));
        return index < 0 ? Phase.CRITERIA : Phase.values()[index];
    }

    private Law law(Map<String, Token> annotations, String name, Place place) {
        Token citation = annotations.get("law");
        if (citation == null || citation.text().isBlank())
            problems.add(place, "\"" + name + "\" has no law; write @law( \"…\" ) before agenda-group");
        Token certainty = annotations.get("certainty");
        List<String> certainties =
                Arrays.stream(Certainty.values()).map(Certainty::name).toList();
        if (certainty == null)
            problems.add(
                    place,
                    "\"" + name + "\" does not say how certain its law is; write @certainty( VERIFIED ) or "
                            + "another of " + certainties);
        else if (!certainties.contains(certainty.text()))
            problems.add(
                    tokens.place(certainty),
                    "unknown certainty " + certainty.text() + Nearest.hint(certainty.text(), certainties));
        Token checked = annotations.get("checked");
        if (checked == null)
            problems.add(
                    place,
                    "\"" + name + "\" does not say when its law was last looked at; write @checked( \"2026-11-21\" )");
        return new Law(
                citation == null ? "" : citation.text(),
                certainty != null && certainties.contains(certainty.text())
                        ? Certainty.valueOf(certainty.text())
                        : Certainty.UNCERTAIN,
                checked == null ? LocalDate.EPOCH : day(checked));
    }

    private LocalDate day(Token token) {
        try {
            return LocalDate.parse(token.text());
        } catch (DateTimeException e) {
            problems.add(tokens.place(token), token.shown() + " is no day; write it as \"2026-11-21\"");
            return LocalDate.EPOCH;
        }
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }
}
