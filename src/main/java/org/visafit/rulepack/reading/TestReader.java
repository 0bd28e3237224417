package org.visafit.rulepack.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Operator;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.OperandReader.Typed;

/** Reads the constraints inside one pattern, and minds what a null would make of them. */
final class TestReader {
    private static final Map<String, Operator> SIGNS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.UNEQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST,
            "contains", Operator.CONTAINS,
            "memberOf", Operator.MEMBER);

    private final Tokens tokens;
    private final Problems problems;
    private final Map<String, Variable> variables;
    private final Phase phase;
    private final FactType type;
    private final OperandReader operands;
    /** The components of this pattern of which a test in front says that they are not null. */
    private Set<String> guarded = new HashSet<>();

    TestReader(Tokens tokens, Problems problems, Map<String, Variable> variables, Phase phase, FactType type) {
        this.tokens = tokens;
        this.problems = problems;
        this.variables = variables;
        this.phase = phase;
        this.type = type;
        this.operands = new OperandReader(tokens, problems, variables, type);
    }

    /** One constraint; a binding that also compares gives two tests. */
    void constraint(List<Test> tests) {
        if (tokens.peek().kind() == Token.Kind.VARIABLE && tokens.peek(1).is(":")) binding(tests);
        else tests.add(any());
    }

    private void binding(List<Test> tests) {
        Place place = tokens.place();
        String name = tokens.next().text();
        tokens.next();
        Token of = tokens.peek();
        Typed left = operands.left();
        tests.add(new Test.Binds(name, left.operand()));
        if (left.operand() instanceof Operand.Measured)
            problems.add(place, "a measure cannot be bound; derive a fact from it instead");
        if (comparison()) tests.add(compared(of, left));
        boolean told = !type.told() || left.operand() instanceof Operand.Self || guarded.contains(of.text());
        Variable variable = new Variable(left.type(), left.element(), left.fact(), told);
        if (variables.put(name, variable) != null) problems.add(place, name + " is bound twice");
    }

    private Test any() {
        Set<String> before = new HashSet<>(guarded);
        List<Test> branches = new ArrayList<>();
        branches.add(all());
        while (tokens.take("||")) {
            guarded = new HashSet<>(before);
            branches.add(all());
        }
        if (branches.size() == 1) return branches.get(0);
        guarded = before;
        return new Test.Any(branches);
    }

    private Test all() {
        List<Test> parts = new ArrayList<>();
        do parts.add(single());
        while (tokens.take("&&"));
        return parts.size() == 1 ? parts.get(0) : new Test.All(parts);
    }

    private Test single() {
        Token first = tokens.peek();
        if (tokens.take("(")) {
            tokens.enter();
            Test inner = any();
            tokens.leave();
            tokens.expect(")", "to close the parenthesis inside " + type.name() + "( … )");
            return inner;
        }
        if (first.is("!"))
            throw new Unreadable(
                    tokens.place(), "`!` throws on what was not told; write `== false`, or the other comparison");
        Typed left = operands.left();
        if (comparison()) return compared(first, left);
        if (left.operand() instanceof Operand.Measured call && left.type() == boolean.class)
            return new Test.Holds(call, tokens.place(first));
        if (left.type() != null)
            problems.add(
                    tokens.place(first),
                    left.type() == Boolean.class || left.type() == boolean.class
                            ? "write `" + first.text() + " == true`: a bare component throws on what was not told"
                            : "`" + first.text() + "` is compared with nothing");
        return new Test.All(List.of());
    }

    private boolean comparison() {
        Token token = tokens.peek();
        return SIGNS.containsKey(token.text()) && token.kind() != Token.Kind.TEXT
                || token.is("in")
                || token.is("not")
                        && List.of("in", "contains", "memberOf")
                                .contains(tokens.peek(1).text());
    }

    private Test compared(Token first, Typed left) {
        Place place = tokens.place(first);
        boolean negated = tokens.take("not");
        if (tokens.take("in")) {
            List<Operand> values = new ArrayList<>();
            tokens.expect("(", "after `in`");
            do values.add(operands.right(left, Operator.EQUAL).operand());
            while (tokens.take(","));
            tokens.expect(")", "after the values of `in`");
            if (negated) guard(first, left, place, "not in");
            else guarded.add(first.text());
            return new Test.OneOf(left.operand(), values, negated, place);
        }
        Operator operator = SIGNS.get(tokens.next().text());
        if (negated) operator = operator == Operator.CONTAINS ? Operator.LACKS : Operator.NO_MEMBER;
        Typed right = operands.right(left, operator);
        nulls(first, left, operator, right, place);
        return new Test.Compare(left.operand(), operator, right.operand(), place);
    }

    private void nulls(Token first, Typed left, Operator operator, Typed right, Place place) {
        boolean toNull = right.operand() instanceof Operand.Literal literal && literal.value() == null;
        if (toNull && right.type() == null) return;
        if (toNull && operator == Operator.UNEQUAL) {
            guarded.add(first.text());
            return;
        }
        if (toNull) {
            if (type.told() && phase != Phase.FIT)
                problems.add(
                        place,
                        "`== null` asks what was not told; only phase \"fit\" may. Leave the case out: no conclusion "
                                + "means that a fact is missing");
            return;
        }
        if (operator.trueOnNull()) guard(first, left, place, operator.written());
        else if (right.operand() instanceof Operand.Arithmetic) guard(first, left, place, "arithmetic");
        else if (!(left.operand() instanceof Operand.Measured)) guarded.add(first.text());
        for (String variable : variablesIn(right.operand())) {
            Variable bound = variables.get(variable);
            boolean mind = operator.trueOnNull() || right.operand() instanceof Operand.Arithmetic;
            if (mind && bound != null && !bound.told())
                problems.add(
                        place,
                        variable + " may not be told, and then this would hold all the same; write `!= null` where it "
                                + "is bound");
        }
    }

    private void guard(Token first, Typed left, Place place, String operator) {
        boolean mayBeNull = type.told() && left.type() != null && !left.type().isPrimitive();
        if (mayBeNull && left.operand() instanceof Operand.Component && !guarded.contains(first.text()))
            problems.add(
                    place,
                    "`" + first.text() + "` may not be told, and "
                            + (operator.equals("arithmetic") ? "arithmetic" : "`" + operator + "`")
                            + " would then hold all the same; write `" + first.text() + " != null` in front");
    }

    private static List<String> variablesIn(Operand operand) {
        if (operand instanceof Operand.Bound bound) return List.of(bound.name());
        if (operand instanceof Operand.Arithmetic sum) {
            List<String> names = new ArrayList<>(variablesIn(sum.left()));
            names.addAll(variablesIn(sum.right()));
            return names;
        }
        return List.of();
    }
}
