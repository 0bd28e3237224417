package org.visafit.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.visafit.conclusion.Statement.Entry;
import org.visafit.dossier.Listed;
import org.visafit.dossier.MustHave;

/**
 * What a rule writes in {@code insert( … )}. Each function comes twice where an item of a list may be named: without it,
 * the conclusion is of the case.
 */
public final class Conclusions {
    private Conclusions() {}

    // Conclusions on a criterion

    /** The criterion is met. */
    public static Concluded met(String criterion, String reason, Object... values) {
        return met(criterion, null, reason, values);
    }

    /** The criterion is met by this item. */
    public static Concluded met(String criterion, Listed item, String reason, Object... values) {
        return new Concluded(criterion, item, Result.MET, null, Reason.of(reason, values));
    }

    /** The criterion is not met. */
    public static Concluded notMet(String criterion, String reason, Object... values) {
        return notMet(criterion, null, reason, values);
    }

    /** The criterion is not met by this item. */
    public static Concluded notMet(String criterion, Listed item, String reason, Object... values) {
        return new Concluded(criterion, item, Result.NOT_MET, null, Reason.of(reason, values));
    }

    /** The criterion does not concern this case. */
    public static Concluded notApplicable(String criterion, String reason, Object... values) {
        return notApplicable(criterion, null, reason, values);
    }

    /** The criterion does not concern this item. */
    public static Concluded notApplicable(String criterion, Listed item, String reason, Object... values) {
        return new Concluded(criterion, item, Result.NOT_APPLICABLE, null, Reason.of(reason, values));
    }

    /** All facts are there and still nobody can say. */
    public static Concluded open(String criterion, OpenKind kind, String reason, Object... values) {
        return open(criterion, null, kind, reason, values);
    }

    /** All facts of this item are there and still nobody can say. */
    public static Concluded open(String criterion, Listed item, OpenKind kind, String reason, Object... values) {
        Objects.requireNonNull(kind, "open takes its kind");
        return new Concluded(criterion, item, Result.OPEN, kind, Reason.of(reason, values));
    }

    /** One known yes-or-no fact decides: met on yes, not met on no. */
    public static Concluded decided(String criterion, boolean yes, String ifYes, String ifNo, Object... values) {
        return decided(criterion, null, yes, ifYes, ifNo, values);
    }

    /** One known yes-or-no fact of this item decides: met on yes, not met on no. */
    public static Concluded decided(
            String criterion, Listed item, boolean yes, String ifYes, String ifNo, Object... values) {
        return yes ? met(criterion, item, ifYes, values) : notMet(criterion, item, ifNo, values);
    }

    /** Something worth saying beside the decision. */
    public static Notice notice(String id, NoticeKind kind, String text, Object... values) {
        return new Notice(id, kind, Reason.of(text, values));
    }

    // What a visa takes

    /** A visa, the country that issues it, and the tree of its criteria. */
    public static Takes takes(String visa, String country, Criterion criteria) {
        return new Takes(visa, country, criteria);
    }

    /** The readings under which a visa can be assessed, the default first. */
    public static Readings readings(String visa, String... names) {
        return new Readings(visa, List.of(names));
    }

    /** One question. */
    public static Criterion leaf(String id, String title) {
        return new Criterion(Shape.LEAF, id, title, null, 0, List.of());
    }

    /** Every part must be met. */
    public static Criterion all(String id, String title, Criterion... parts) {
        return new Criterion(Shape.ALL, id, title, null, 0, List.of(parts));
    }

    /** One part must be met. */
    public static Criterion any(String id, String title, Criterion... parts) {
        return new Criterion(Shape.ANY, id, title, null, 0, List.of(parts));
    }

    /** The contrary of a part. */
    public static Criterion not(String id, String title, Criterion part) {
        return new Criterion(Shape.NOT, id, title, null, 0, List.of(part));
    }

    /** One item of the list must meet every part. */
    public static Criterion some(String id, String title, String list, Criterion... parts) {
        return atLeast(1, id, title, list, parts);
    }

    /** So many items of the list must each meet every part. */
    public static Criterion atLeast(int count, String id, String title, String list, Criterion... parts) {
        return new Criterion(Shape.SOME, id, title, list, count, List.of(parts));
    }

    /** What is governed, where the condition is met; where it is not met, this does not apply. */
    public static Criterion given(Criterion condition, Criterion governed) {
        return new Criterion(Shape.GIVEN, governed.id(), governed.title(), null, 0, List.of(condition, governed));
    }

    /** Shown, and does not decide. */
    public static Criterion beside(String id, String title, Criterion... parts) {
        return new Criterion(Shape.BESIDE, id, title, null, 0, List.of(parts));
    }

    /** A part of a tree that stands in a file of its own; trees refer to it by its id. */
    public static Chapter chapter(Criterion criteria) {
        return new Chapter(criteria);
    }

    /** The chapter of this id, or what stands under it elsewhere in the tree. */
    public static Criterion see(String id) {
        throw new IllegalStateException(id + " is put in its place when the rules are read");
    }

    // Sums

    /** A statement and its entries. */
    public static Statement statement(String id, String title, String measuredIn, Entry... entries) {
        return new Statement(id, title, measuredIn, List.of(entries));
    }

    /** An entry without an upper end. */
    public static Entry part(String label) {
        return new Entry(label, null, BigDecimal.ZERO, null, List.of());
    }

    /** An entry and its range. */
    public static Entry part(String label, long low, long high) {
        return new Entry(label, null, BigDecimal.valueOf(low), BigDecimal.valueOf(high), List.of());
    }

    /** An entry to which only the best of several counts. */
    public static Entry best(String label, Entry... entries) {
        return new Entry(label, null, BigDecimal.ZERO, null, List.of(entries));
    }

    /** An entry to which the best item of a list counts, and its range. */
    public static Entry bestOf(String label, String list, long low, long high) {
        return new Entry(label, list, BigDecimal.valueOf(low), BigDecimal.valueOf(high), List.of());
    }

    /** What an entry amounts to. */
    public static Line line(String statement, String label, Number amount, String reason, Object... values) {
        return line(statement, null, label, amount, reason, values);
    }

    /** What an entry amounts to by this item. */
    public static Line line(
            String statement, Listed item, String label, Number amount, String reason, Object... values) {
        BigDecimal exact = new BigDecimal(amount.toString());
        return new Line(statement, item, label, exact, exact, null, Reason.of(reason, values));
    }

    /** An entry of which the facts told leave a range; more of them may narrow it. */
    public static Line lineBetween(
            String statement, String label, Number low, Number high, String reason, Object... values) {
        return new Line(
                statement,
                null,
                label,
                new BigDecimal(low.toString()),
                new BigDecimal(high.toString()),
                null,
                Reason.of(reason, values));
    }

    /** An entry that only a place or an authority can fix. */
    public static Line openLine(
            String statement, String label, Number low, Number high, OpenKind kind, String reason, Object... values) {
        return new Line(
                statement,
                null,
                label,
                new BigDecimal(low.toString()),
                new BigDecimal(high.toString()),
                Objects.requireNonNull(kind, "openLine takes its kind"),
                Reason.of(reason, values));
    }

    /** A calendar over a list, in days, years or completed years, and the list of trips that gives days back, or null. */
    public static Calendar calendar(String id, String measuredIn, String list, String trips) {
        return new Calendar(id, measuredIn, list, trips);
    }

    /** The days that an item takes, first and last included; a null last day goes on. */
    public static Span span(
            String calendar,
            Listed item,
            LocalDate firstDay,
            LocalDate lastDay,
            Number share,
            String reason,
            Object... values) {
        return new Span(calendar, item, firstDay, lastDay, new BigDecimal(share.toString()), Reason.of(reason, values));
    }

    /** The item takes no day. */
    public static Span noSpan(String calendar, Listed item, String reason, Object... values) {
        return new Span(calendar, item, null, null, BigDecimal.ZERO, Reason.of(reason, values));
    }

    /** A trip that gives its whole days back. */
    public static Away away(
            String calendar, Listed trip, LocalDate leftOn, LocalDate returnedOn, String reason, Object... values) {
        return new Away(calendar, trip, leftOn, returnedOn, Reason.of(reason, values));
    }

    /** The calendar counts up to this day, itself not counted. */
    public static CountedTo countedTo(String calendar, LocalDate day) {
        return new CountedTo(calendar, day);
    }

    // Fit

    /** How a visa does on a factor, all being known: from -2, strongly against, to 2, strongly for. */
    public static Verdict verdict(String factor, String visa, Number score, String reason, Object... values) {
        return verdict(factor, visa, score, score, score, reason, values);
    }

    /** How a visa does on a factor, and between which ends it may lie once all is known. */
    public static Verdict verdict(
            String factor, String visa, Number score, Number low, Number high, String reason, Object... values) {
        return new Verdict(factor, visa, score.intValue(), low.intValue(), high.intValue(), Reason.of(reason, values));
    }

    /** The factor takes no part for this person. */
    public static FactorClosed closed(String factor, String reason, Object... values) {
        return new FactorClosed(factor, Reason.of(reason, values));
    }

    /** The visa does not give what the person will not do without. */
    public static MustHaveMissed missed(MustHave mustHave, String visa, String reason, Object... values) {
        return new MustHaveMissed(mustHave, visa, Reason.of(reason, values));
    }
}
