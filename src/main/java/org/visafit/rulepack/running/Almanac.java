package org.visafit.rulepack.running;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.visafit.conclusion.Away;
import org.visafit.conclusion.Calendar;
import org.visafit.conclusion.CountedTo;
import org.visafit.conclusion.Span;
import org.visafit.conclusion.Sum;
import org.visafit.rulepack.problem.RuleFailure;
import org.visafit.rulepack.running.Account.Gap;

/** Counts the days of a calendar: each day once, at most as full time, without the whole days away. */
final class Almanac {
    private static final BigDecimal MONTH = BigDecimal.valueOf(30);
    private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final int SCALE = 12;
    private static final int SHOWN_SCALE = 6;

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
        List<Segment> days = segments();
        BigDecimal counted = amount(days);
        LocalDate first = days.isEmpty() ? null : days.get(0).from();
        BigDecimal low = allTripsKnown && !(ends && end == null) ? counted : BigDecimal.ZERO;
        Sum sum = new Sum(calendar.id(), low, endless ? null : counted, missing.isEmpty(), first);
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

    /** Days from one, included, to another, excluded, that count as the same share of a day. */
    private record Segment(LocalDate from, LocalDate to, BigDecimal share) {}

    private List<Segment> segments() {
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
        List<Segment> segments = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate to : edges) {
            if (from != null) add(segments, new Segment(from, to, share(from)));
            from = to;
        }
        return segments;
    }

    private static void add(List<Segment> segments, Segment segment) {
        if (segment.share().signum() == 0) return;
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last != null && last.to().equals(segment.from()) && last.share().compareTo(segment.share()) == 0)
            segments.set(segments.size() - 1, new Segment(last.from(), segment.to(), last.share()));
        else segments.add(segment);
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

    private BigDecimal amount(List<Segment> segments) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Segment segment : segments) sum = sum.add(length(segment).multiply(segment.share()));
        return sum.setScale(SHOWN_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** How many leftover days make a month. */
    private BigDecimal month() {
        return calendar.measuredIn().equals("completed years") ? LONGEST_MONTH : MONTH;
    }

    private BigDecimal length(Segment segment) {
        if (calendar.measuredIn().equals("days"))
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(segment.from(), segment.to()));
        Period period = Period.between(segment.from(), segment.to());
        return BigDecimal.valueOf(period.toTotalMonths())
                .add(BigDecimal.valueOf(period.getDays()).divide(month(), SCALE, RoundingMode.HALF_UP))
                .divide(YEAR, SCALE, RoundingMode.HALF_UP);
    }
}
