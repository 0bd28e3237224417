package org.visafit;

import java.util.ArrayList;
import java.util.List;
import org.visafit.conclusion.Statement;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.asking.Questions;
import org.visafit.rulepack.model.Row;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.running.Account;
import org.visafit.rulepack.running.Run;

/** The statements of a visa, line by line. */
final class Tallies {
    private Tallies() {}

    static List<Tally> of(RulePack pack, String visa, Run run, Questions questions) {
        List<Tally> tallies = new ArrayList<>();
        for (Row row : pack.rows())
            if (row.fact() instanceof Statement statement
                    && visa.equals(pack.visaOf(row.rule().packageName()))
                    && run.accounts().containsKey(statement.id()))
                tallies.add(tally(run.accounts().get(statement.id()), questions));
        return tallies;
    }

    private static Tally tally(Account account, Questions questions) {
        String id = account.statement().id();
        return new Tally(
                id,
                account.statement().title(),
                account.sum().low(),
                account.sum().high(),
                account.statement().measuredIn(),
                account.entries().stream()
                        .map(amount -> line(id, amount, questions))
                        .toList());
    }

    private static Tally.Line line(String statement, Account.Amount amount, Questions questions) {
        Rule rule = amount.by() == null ? null : amount.by().rule();
        List<String> parts = new ArrayList<>();
        if (amount.line() != null) parts.add(amount.line().reason().toString());
        else if (amount.complete()) parts.add("none");
        List<String> asks = amount.missing().stream()
                .flatMap(gap -> questions.missingLine(statement, gap).stream())
                .distinct()
                .toList();
        if (!asks.isEmpty()) parts.add("not told: " + String.join(", ", asks));
        return new Tally.Line(
                amount.label(),
                amount.low(),
                amount.high(),
                String.join("; ", parts),
                rule == null ? null : rule.law().citation(),
                rule == null ? null : rule.place().fileAndLine());
    }
}
