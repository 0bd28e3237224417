package org.visafit.rulepack.running;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.visafit.conclusion.Away;
import org.visafit.conclusion.Calendar;
import org.visafit.conclusion.CountedTo;
import org.visafit.conclusion.Span;
import org.visafit.conclusion.Stretch;
import org.visafit.conclusion.Sum;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.running.Account.Gap;

/** Counts the days of a calendar: each day once, at most as full time, without the whole days away. */
final class Almanac {
    private final Calendar calendar;
    private final CaseFacts facts;
    private final boolean ends;
    /** What rules said of items; of two items that are alike it is said once and holds for both. */
    private final List<Span> said = new ArrayList<>();

    private final List<Span> spans = new ArrayList<>();
    private final List<Away> trips = new ArrayList<>();
    private final List<Gap> missing = new ArrayList<>();
    private LocalDate end;

    /** A calendar, its sum and where facts are missing. */
    record Count(Calendar calendar, Sum sum, List<Gap> missing) {}

    private Almanac(Calendar calendar, boolean ends, List<Firing> firings, CaseFacts facts) {
        this.calendar = calendar;
        this.facts = facts;
        this.ends = ends;
        for (Firing firing : firings)
            for (Object inserted : firing.inserted())
                if (inserted instanceof Span span && span.calendar().equals(calendar.id())) said.add(span);
                else if (inserted instanceof Away away && away.calendar().equals(calendar.id())) trips.add(away);
                else if (inserted instanceof CountedTo to && to.calendar().equals(calendar.id())) endOn(to.day());
    }

    /** Counts; {@code ends}: whether some rule says up to when. */
    static Count count(Calendar calendar, boolean ends, List<Firing> firings, CaseFacts facts) {
        return new Almanac(calendar, ends, firings, facts).count();
    }

    private void endOn(LocalDate day) {
        if (end != null && !end.equals(day))
            throw new RuleFailure("two rules say differently up to when " + calendar.id() + " counts");
        end = day;
    }

    private Count count() {
        List<CaseFacts.Item> items = facts.items(calendar.list());
        if (items == null) missing.add(new Gap(null, null, calendar.list()));
        else
            for (CaseFacts.Item item : items) {
                List<Span> taken = said.stream()
                        .filter(span -> Objects.equals(span.item(), item.fact()))
                        .toList();
                if (taken.isEmpty()) missing.add(new Gap(null, item.place(), null));
                spans.addAll(taken);
            }
        if (ends && end == null) missing.add(new Gap(null, null, null));
        boolean endless = !missing.isEmpty();
        boolean allTripsKnown = trips(items);
        List<Stretch> days = stretches();
        BigDecimal counted = amount(days);
        LocalDate first = days.isEmpty() ? null : days.get(0).firstDay();
        BigDecimal low = allTripsKnown && !(ends && end == null) ? counted : BigDecimal.ZERO;
        Sum sum = new Sum(calendar.id(), low, endless ? null : counted, missing.isEmpty(), first, days);
        return new Count(calendar, sum, List.copyOf(missing));
    }

    private boolean trips(List<CaseFacts.Item> items) {
        if (calendar.trips() == null || items != null && items.isEmpty()) return true;
        List<CaseFacts.Item> told = facts.items(calendar.trips());
        if (told == null) {
            missing.add(new Gap(null, null, calendar.trips()));
            return false;
        }
        boolean known = true;
        for (CaseFacts.Item trip : told)
            if (trips.stream().noneMatch(away -> Objects.equals(away.item(), trip.fact()))) {
                missing.add(new Gap(null, trip.place(), null));
                known = false;
            }
        return known;
    }

    private List<Stretch> stretches() {
        TreeSet<LocalDate> edges = new TreeSet<>();
        for (Span span : spans)
            if (span.firstDay() != null) {
                edges.add(span.firstDay());
                edges.add(after(span));
            }
        for (Away away : trips) {
            edges.add(away.leftOn().plusDays(1));
            edges.add(away.returnedOn());
        }
        if (end != null) edges.add(end);
        List<Stretch> stretches = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate to : edges) {
            if (from != null) add(stretches, new Stretch(from, to, share(from)));
            from = to;
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Stretch next) {
        if (next.share().signum() == 0) return;
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null
                && last.nextDay().equals(next.firstDay())
                && last.share().compareTo(next.share()) == 0)
            stretches.set(stretches.size() - 1, new Stretch(last.firstDay(), next.nextDay(), last.share()));
        else stretches.add(next);
    }

    private LocalDate after(Span span) {
        if (span.lastDay() != null) return span.lastDay().plusDays(1);
        if (end != null) return end.isBefore(span.firstDay()) ? span.firstDay() : end;
        if (ends) return span.firstDay();
        throw new RuleFailure("an item of " + calendar.id() + " goes on, and no rule says up to when it counts");
    }

    private BigDecimal share(LocalDate day) {
        if (end != null && !day.isBefore(end)) return BigDecimal.ZERO;
        for (Away away : trips)
            if (day.isAfter(away.leftOn()) && day.isBefore(away.returnedOn())) return BigDecimal.ZERO;
        return spans.stream()
                .filter(span -> span.firstDay() != null && !day.isBefore(span.firstDay()) && day.isBefore(after(span)))
                .map(Span::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(BigDecimal.ONE);
    }

    private BigDecimal amount(List<Stretch> stretches) {
        return stretches.stream()
                .map(this::length)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(Sum.SCALE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private BigDecimal length(Stretch stretch) {
        return switch (calendar.measuredIn()) {
            case Calendar.DAYS -> stretch.days();
            case Calendar.COMPLETED_YEARS -> stretch.completedYears();
            default -> stretch.years();
        };
    }
}
