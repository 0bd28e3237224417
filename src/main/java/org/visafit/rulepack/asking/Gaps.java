package org.visafit.rulepack.asking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.visafit.conclusion.Away;
import org.visafit.conclusion.CountedTo;
import org.visafit.conclusion.Line;
import org.visafit.conclusion.Span;
import org.visafit.rulepack.model.FactType;
import org.visafit.rulepack.model.Operand;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.model.RuleModel;
import org.visafit.rulepack.model.RuleModel.Insertion;
import org.visafit.rulepack.model.Test;
import org.visafit.rulepack.running.Account;
import org.visafit.rulepack.running.Account.Gap;
import org.visafit.rulepack.running.Run;

/** Finds what to ask for the lines, spans and trips that a sum is missing. */
final class Gaps {
    private final RuleModel model;
    private final Run run;
    private final CaseReader reader;

    Gaps(RuleModel model, Run run, CaseReader reader) {
        this.model = model;
        this.run = run;
        this.reader = reader;
    }

    /** What to ask to learn more of a statement or calendar. */
    List<String> asks(String sum) {
        Set<String> asks = new LinkedHashSet<>();
        Account account = run.accounts().get(sum);
        if (account == null) run.missingIn(sum).forEach(gap -> asks.addAll(ofCalendar(sum, gap)));
        else
            for (Account.Amount amount : account.entries())
                amount.missing().forEach(gap -> asks.addAll(ofStatement(sum, gap)));
        return List.copyOf(asks);
    }

    /** What to ask for one missing line of a statement. */
    List<String> ofStatement(String statement, Gap gap) {
        if (gap.list() != null) return List.of(gap.list());
        List<Insertion> lines = model.inserting(Line.class).stream()
                .filter(line -> statement.equals(line.call().text(0))
                        && (gap.label().equals(line.call().text(1))
                                || gap.label().equals(line.call().text(2))))
                .toList();
        Set<String> asks = new LinkedHashSet<>(first(lines, gap.item()));
        for (Insertion line : lines) sumsRead(line.rule()).forEach(sum -> asks.addAll(asks(sum)));
        return List.copyOf(asks);
    }

    /** The sums from which a rule makes its line. */
    private static List<String> sumsRead(Rule rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.type().kind() == FactType.Kind.SUM)
                .flatMap(condition -> condition.tests().stream())
                .filter(test -> test instanceof Test.Compare compare && compare.right() instanceof Operand.Literal)
                .map(test -> ((Operand.Literal) ((Test.Compare) test).right()).value())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private List<String> ofCalendar(String calendar, Gap gap) {
        if (gap.list() != null) return List.of(gap.list());
        List<Insertion> insertions = new ArrayList<>();
        for (Class<?> type : gap.item() == null ? List.of(CountedTo.class) : List.of(Span.class, Away.class))
            for (Insertion insertion : model.inserting(type))
                if (calendar.equals(insertion.call().text(0))) insertions.add(insertion);
        return first(insertions, gap.item());
    }

    private List<String> first(List<Insertion> insertions, String item) {
        return reader.waiting(insertions, item).stream()
                .flatMap(waiting -> waiting.asks().stream())
                .distinct()
                .toList();
    }
}
