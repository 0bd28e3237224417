package org.visafit.rulepack.check;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.visafit.conclusion.Away;
import org.visafit.conclusion.Concluded;
import org.visafit.conclusion.CountedTo;
import org.visafit.conclusion.Criterion;
import org.visafit.conclusion.FactorClosed;
import org.visafit.conclusion.Line;
import org.visafit.conclusion.MustHaveMissed;
import org.visafit.conclusion.Notice;
import org.visafit.conclusion.Span;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Verdict;
import org.visafit.rulepack.model.Call;
import org.visafit.rulepack.model.Condition;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.FactType.Kind;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.model.Vocabulary;
import org.visafit.rulepack.problem.Problems;
import org.visafit.table.Period;

/** Nothing is read before it can be there, nothing is denied before all that can insert it has run. */
final class PhaseCheck {
    private final RuleModel model;
    private final Declared declared;
    private final Problems problems;
    private final Set<Class<?>> rowTypes = new HashSet<>();

    private PhaseCheck(RuleModel model, List<Row> rows, Declared declared, Problems problems) {
        this.model = model;
        this.declared = declared;
        this.problems = problems;
        rows.forEach(row -> rowTypes.add(row.fact().getClass()));
    }

    static void run(RuleModel model, List<Row> rows, Declared declared, Problems problems) {
        PhaseCheck check = new PhaseCheck(model, rows, declared, problems);
        for (Rule rule : model.rules()) {
            rule.insertions().forEach(call -> check.inserted(rule, call));
            rule.conditions().forEach(condition -> check.read(rule, condition));
        }
    }

    private void inserted(Rule rule, Call call) {
        Set<Phase> fitting = fitting(call.function().getReturnType());
        if (fitting.isEmpty())
            problems.add(call.place(), call.name() + "( … ) is a part of something and is not inserted by itself");
        else if (!fitting.contains(rule.phase()))
            problems.add(
                    call.place(),
                    call.name() + "( … ) belongs into phase \""
                            + fitting.iterator().next().group() + "\", not into \""
                            + rule.phase().group() + "\"");
    }

    private static Set<Phase> fitting(Class<?> inserted) {
        if (inserted == Criterion.class || inserted == Statement.Entry.class || inserted == Period.class)
            return Set.of();
        if (inserted == Concluded.class) return EnumSet.of(Phase.CRITERIA);
        if (inserted == Notice.class) return EnumSet.of(Phase.ADVICE);
        if (inserted == Line.class) return EnumSet.of(Phase.FACTS, Phase.CRITERIA, Phase.ADVICE);
        if (inserted == Span.class || inserted == Away.class || inserted == CountedTo.class)
            return EnumSet.of(Phase.FACTS);
        if (inserted == Verdict.class || inserted == FactorClosed.class || inserted == MustHaveMissed.class)
            return EnumSet.of(Phase.FIT);
        FactType type = Vocabulary.standard().type(inserted.getSimpleName());
        if (type != null && type.kind() == Kind.DERIVED)
            return EnumSet.of(Phase.FACTS, Phase.CRITERIA, Phase.ADVICE, Phase.FIT);
        return EnumSet.of(Phase.DATA);
    }

    private void read(Rule rule, Condition condition) {
        FactType type = condition.type();
        if (rule.phase() == Phase.DATA) {
            problems.add(condition.place(), "a rule of phase \"data\" has no conditions: it inserts what it says");
            return;
        }
        switch (type.kind()) {
            case ROW -> {
                if (!rowTypes.contains(type.type()))
                    problems.add(condition.place(), "no rule inserts a row of " + type.name());
            }
            case DERIVED -> derived(rule, condition);
            case CONCLUDED -> notBefore(rule, condition, Phase.CRITERIA);
            case ROLLED_UP -> notBefore(rule, condition, Phase.ADVICE);
            case SUM -> sum(rule, condition);
            default -> {}
        }
    }

    private void notBefore(Rule rule, Condition condition, Phase first) {
        if (rule.phase().compareTo(first) < 0)
            problems.add(
                    condition.place(),
                    condition.type().name() + " is there from phase \"" + first.group() + "\" on; this rule runs in \""
                            + rule.phase().group() + "\"");
    }

    private void derived(Rule rule, Condition condition) {
        List<Insertion> sources = model.inserting(condition.type().type());
        if (sources.isEmpty()) {
            problems.add(
                    condition.place(), "no rule derives " + condition.type().name());
            return;
        }
        for (Insertion source : sources) {
            int order = source.rule().phase().compareTo(rule.phase());
            if (order > 0)
                problems.add(
                        condition.place(),
                        condition.type().name() + " is derived in a later phase, by \""
                                + source.rule().name() + "\"");
            if (order == 0 && condition.negated())
                problems.add(
                        condition.place(),
                        "`not " + condition.type().name() + "` runs in the phase that derives it, by \""
                                + source.rule().name() + "\": the answer would depend on which rule runs first");
        }
    }

    private void sum(Rule rule, Condition condition) {
        List<Tests.Written> ids = Tests.texts(condition, "id").toList();
        if (ids.isEmpty()) problems.add(condition.place(), "say which sum: Sum( id == \"…\", … )");
        for (Tests.Written id : ids) {
            if (declared.calendars.containsKey(id.text())) {
                notBefore(rule, condition, Phase.FACTS);
                for (Call call : rule.insertions())
                    if (fitting(call.function().getReturnType()).equals(EnumSet.of(Phase.FACTS))
                            && id.text().equals(call.text(0)))
                        problems.add(call.place(), "this adds to the calendar that the rule reads");
            } else if (declared.statements.containsKey(id.text())) {
                Optional<Phase> filled = model.inserting(Line.class).stream()
                        .filter(line -> id.text().equals(line.call().text(0)))
                        .map(line -> line.rule().phase())
                        .max(Comparator.naturalOrder());
                if (filled.isPresent() && filled.get().compareTo(rule.phase()) >= 0)
                    problems.add(
                            condition.place(),
                            "the statement " + id.text() + " gets lines in phase \""
                                    + filled.get().group() + "\"; its sum is there from the next phase on");
            }
        }
    }
}
