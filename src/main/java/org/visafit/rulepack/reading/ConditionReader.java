package org.visafit.rulepack.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Nearest;
import org.visafit.rulepack.problem.Problems;

/** Reads the patterns of a rule. */
final class ConditionReader {
    private static final Set<String> BEYOND = Set.of(
            "exists", "forall", "eval", "accumulate", "collect", "from", "or", "and", "query", "over", "groupby");

    private final Tokens tokens;
    private final Problems problems;
    private final Map<String, Variable> variables;
    private final Phase phase;
    private final Vocabulary vocabulary = Vocabulary.standard();

    ConditionReader(Tokens tokens, Problems problems, Map<String, Variable> variables, Phase phase) {
        this.tokens = tokens;
        this.problems = problems;
        this.variables = variables;
        this.phase = phase;
    }

    Condition condition(String rule) {
        Token first = tokens.peek();
        if (first.is("insert") || first.is("end") || tokens.atRule() || tokens.atEnd())
            throw new Unreadable(tokens.place(), "\"" + rule + "\" has no `then` before " + first.shown());
        Place place = tokens.place();
        boolean negated = tokens.take("not");
        String binding = null;
        if (tokens.peek().kind() == Token.Kind.VARIABLE) {
            binding = tokens.next().text();
            tokens.expect(":", "after " + binding);
        }
        FactType type = type();
        Token opened = tokens.expect("(", "after " + type.name());
        Map<String, Variable> scope = negated ? new HashMap<>(variables) : variables;
        if (binding != null) bind(scope, binding, new Variable(type.type(), null, type, true), place);
        List<Test> tests = new ArrayList<>();
        TestReader testReader = new TestReader(tokens, problems, scope, phase, type);
        if (!tokens.peek().is(")")) do testReader.constraint(tests); while (tokens.take(","));
        if (!tokens.take(")"))
            throw new Unreadable(
                    tokens.place(),
                    "found " + tokens.peek().shown() + " where " + type.name() + "(, opened at "
                            + tokens.place(opened).line() + ":"
                            + tokens.place(opened).column()
                            + ", goes on with a comma or ends with a parenthesis");
        if (tokens.peek().is("or")
                || tokens.peek().is("and")
                || tokens.peek().is("from")
                || tokens.peek().is("over"))
            throw new Unreadable(
                    tokens.place(),
                    "patterns stand one after another and must all hold; `"
                            + tokens.peek().text()
                            + "` between them is not part of the language: write two rules, or derive a fact");
        Condition condition = new Condition(negated, binding, type, tests, place);
        check(condition);
        return condition;
    }

    private FactType type() {
        Token name = tokens.peek();
        if (BEYOND.contains(name.text()))
            throw new Unreadable(
                    tokens.place(), "`" + name.text() + "` is not part of the language; write flat patterns");
        tokens.expect(Token.Kind.WORD, "a pattern, such as Applicant( … ), or `then`");
        FactType type = vocabulary.type(name.text());
        if (type == null)
            throw new Unreadable(
                    tokens.place(name),
                    "unknown type " + name.text() + Nearest.hint(name.text(), vocabulary.typeNames()));
        return type;
    }

    private void check(Condition condition) {
        FactType type = condition.type();
        if (condition.negated() && type.kind() != FactType.Kind.ROW && type.kind() != FactType.Kind.DERIVED)
            problems.add(
                    condition.place(),
                    "`not " + type.name() + "` would take what was not told for no; `not` stands only before rows of "
                            + "tables and facts derived in an earlier phase");
        if (type.kind() == FactType.Kind.NESTED && condition.joined() == null)
            problems.add(
                    condition.place(),
                    type.name() + " stands inside another record; join it: `$at : …` there and " + type.name()
                            + "( this == $at, … ) here");
    }

    private void bind(Map<String, Variable> scope, String name, Variable variable, Place place) {
        if (scope.put(name, variable) != null) problems.add(place, name + " is bound twice");
    }
}
