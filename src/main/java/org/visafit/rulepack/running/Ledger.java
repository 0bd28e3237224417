package org.visafit.rulepack.running;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.visafit.conclusion.Line;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Statement.Entry;
import org.visafit.conclusion.Sum;
import org.visafit.dossier.Listed;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.running.Account.Amount;
import org.visafit.rulepack.running.Account.Gap;

/** Adds statements up. An entry without its line runs over its range. */
final class Ledger {
    private final Statement statement;
    private final CaseFacts facts;
    private final List<Source> lines = new ArrayList<>();

    private record Source(Line line, Firing by) {
        String name() {
            return Ledger.name(line, by);
        }
    }

    /** Of several lines that come to the same, the first by name gives the reason, whatever the order of the items. */
    private static String name(Line line, Firing by) {
        return by.rule().name() + "\n" + line.reason();
    }

    private Ledger(Statement statement, List<Firing> firings, CaseFacts facts) {
        this.statement = statement;
        this.facts = facts;
        for (Firing firing : firings)
            for (Object inserted : firing.inserted())
                if (inserted instanceof Line line && line.statement().equals(statement.id()))
                    lines.add(new Source(line, firing));
        lines.sort(Comparator.comparing(Source::name));
    }

    static Account account(Statement statement, List<Firing> firings, CaseFacts facts) {
        return new Ledger(statement, firings, facts).account();
    }

    private Account account() {
        List<Amount> amounts = statement.entries().stream().map(this::amount).toList();
        BigDecimal low = amounts.stream().map(Amount::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean endless = amounts.stream().anyMatch(amount -> amount.high() == null);
        BigDecimal high = endless ? null : amounts.stream().map(Amount::high).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = amounts.stream().allMatch(Amount::complete);
        return new Account(statement, new Sum(statement.id(), low, high, complete, null, List.of()), amounts);
    }

    private Amount amount(Entry entry) {
        if (!entry.bestOf().isEmpty())
            return best(entry.label(), entry.bestOf().stream().map(this::amount).toList());
        if (entry.list() == null) return single(entry, null, null);
        List<CaseFacts.Item> items = facts.items(entry.list());
        if (items == null) return unknown(entry, new Gap(entry.label(), null, entry.list()));
        if (items.isEmpty()) return new Amount(entry.label(), entry.low(), entry.low(), true, null, null, List.of());
        return best(
                entry.label(),
                items.stream()
                        .map(item -> single(entry, (Listed) item.fact(), item.place()))
                        .toList());
    }

    private Amount single(Entry entry, Listed item, String place) {
        List<Source> said = lines.stream()
                .filter(source -> source.line().label().equals(entry.label())
                        && Objects.equals(source.line().item(), item))
                .toList();
        if (said.isEmpty()) return unknown(entry, new Gap(entry.label(), place, null));
        Line first = said.get(0).line();
        for (Source other : said)
            if (other.line().low().compareTo(first.low()) != 0
                    || other.line().high().compareTo(first.high()) != 0)
                throw new RuleFailure("two different lines for \"" + entry.label() + "\" of " + statement.id()
                        + ": by \"" + said.get(0).by().rule().name() + "\" and \""
                        + other.by().rule().name() + "\"");
        return new Amount(
                entry.label(),
                first.low(),
                first.high(),
                first.complete(),
                first,
                said.get(0).by(),
                first.complete() ? List.of() : List.of(new Gap(entry.label(), place, null)));
    }

    private static Amount unknown(Entry entry, Gap gap) {
        return new Amount(entry.label(), entry.low(), entry.high(), false, null, null, List.of(gap));
    }

    /** The best of several: what cannot be more than another surely is does not matter. */
    private static Amount best(String label, List<Amount> amounts) {
        Amount surest = amounts.stream()
                .max(Comparator.comparing(Amount::low)
                        .thenComparing(
                                amount -> amount.line() == null ? null : name(amount.line(), amount.by()),
                                Comparator.nullsFirst(Comparator.reverseOrder())))
                .orElseThrow();
        List<Amount> rivals = amounts.stream()
                .filter(amount -> amount.high() == null || amount.high().compareTo(surest.low()) > 0)
                .toList();
        boolean endless = rivals.stream().anyMatch(amount -> amount.high() == null);
        BigDecimal high = endless ? null : rivals.stream().map(Amount::high).reduce(surest.low(), BigDecimal::max);
        return new Amount(
                label,
                surest.low(),
                high,
                rivals.stream().allMatch(Amount::complete),
                surest.line(),
                surest.by(),
                rivals.stream().flatMap(amount -> amount.missing().stream()).toList());
    }
}
