package org.visafit.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.visafit.dossier.Activity;
import org.visafit.dossier.DegreeLevel;
import org.visafit.dossier.EmployerKind;
import org.visafit.dossier.Priority;
import org.visafit.dossier.PrizeCategory;
import org.visafit.dossier.Purpose;
import org.visafit.dossier.Ranking;
import org.visafit.dossier.SportEvent;
import org.visafit.dossier.TechnologyField;
import org.visafit.dossier.Theme;
import org.visafit.dossier.UsClass;
import org.visafit.dossier.VocationalCertificate;

/** What a rule of phase "data" writes in {@code insert( … )}: one function a kind of row. */
public final class Rows {
    private Rows() {}

    /** In force from a day or moment on. */
    public static Period since(String from) {
        return Period.since(from);
    }

    /** In force to the end of a day, or up to a moment. */
    public static Period upTo(String last) {
        return Period.upTo(last);
    }

    /** In force from a day or moment to another. */
    public static Period during(String from, String last) {
        return Period.during(from, last);
    }

    /** A step of a table: from its lower end, included, to its upper end, excluded; null: no end. */
    public static Band band(String table, Number least, Number below, Number points) {
        return new Band(table, exact(least), exact(below), exact(points));
    }

    /** A number that a rule measures against, whatever the day. */
    public static Limit limit(String name, Number amount) {
        return limit(name, amount, Period.ALWAYS);
    }

    /** A number that a rule measures against, while it is in force. */
    public static Limit limit(String name, Number amount, Period inForce) {
        return new Limit(name, exact(amount), inForce);
    }

    /** Fields of study that go together. */
    public static FieldClass fieldClass(String category, String... names) {
        return new FieldClass(category, inOrder(Arrays.asList(names)));
    }

    /** Whether a reading takes a class of fields. */
    public static FieldTreatment fieldTreatment(String category, String visa, String reading, Treatment treatment) {
        return new FieldTreatment(category, visa, reading, treatment);
    }

    /** How high a reading wants a university ranked, in any of the rankings. */
    public static RankLimit rankLimit(String visa, String reading, int rank, Ranking... rankings) {
        return new RankLimit(visa, reading, rank, inOrder(Arrays.asList(rankings)));
    }

    /** The ages that a reading takes, both ends included. */
    public static AgeRange ageRange(String visa, String reading, int youngest, int oldest) {
        return new AgeRange(visa, reading, youngest, oldest);
    }

    /** How a visa treats an activity, and what serves the activity instead. */
    public static ActivityTreatment activityTreatment(
            String visa, Activity activity, Treatment treatment, String instead) {
        return new ActivityTreatment(visa, activity, treatment, instead);
    }

    /** A nationality or travel document of China. */
    public static ChineseDocument chineseDocument(String code) {
        return new ChineseDocument(code);
    }

    /** A place in China that stands in a list. */
    public static Place place(String table, String region, String name) {
        return place(table, region, name, Period.ALWAYS);
    }

    /** A place in China that stands in a list for a time. */
    public static Place place(String table, String region, String name, Period inForce) {
        return new Place(table, region, name, inForce);
    }

    /** The average wage of a place, and the days on which its work-permit authority uses it. */
    public static AverageWage averageWage(
            String region, String name, int statisticYear, String base, Number annualCny, Period inForce) {
        return new AverageWage(region, name, statisticYear, base, exact(annualCny), inForce);
    }

    /** How many times the local average wage the guide of a place asks for. */
    public static PayMultiple payMultiple(String region, String name, Number times) {
        return new PayMultiple(region, name, exact(times));
    }

    /** What a place gives in a points table: the least and the most, the same where it is known. */
    public static RegionPoints regionPoints(String region, String name, Number least, Number most) {
        return new RegionPoints(region, name, exact(least), exact(most));
    }

    /** Points that rise with the completed years: from so many on, so much, more for each further one, at most. */
    public static YearlyPoints yearlyPoints(
            String table, Number leastYears, Number points, Number eachFurtherYear, Number most) {
        return new YearlyPoints(table, exact(leastYears), exact(points), exact(eachFurtherYear), exact(most));
    }

    /** What a degree gives in a points table. */
    public static DegreePoints degreePoints(DegreeLevel level, Number points) {
        return new DegreePoints(level, exact(points));
    }

    /** What a vocational certificate gives in a points table. */
    public static CertificatePoints certificatePoints(VocationalCertificate certificate, Number points) {
        return new CertificatePoints(certificate, exact(points));
    }

    /** Names that an item of a standard counts. */
    public static NameList nameList(String item, String... names) {
        return new NameList(item, inOrder(Arrays.asList(names)));
    }

    /** A prize that an item of a standard counts in one of its fields. */
    public static PrizeInCategory prizeInCategory(String item, PrizeCategory category, String... names) {
        return new PrizeInCategory(item, category, inOrder(Arrays.asList(names)));
    }

    /** The kinds of employer that an item of a standard counts. */
    public static EmployerKinds employerKinds(String item, EmployerKind... kinds) {
        return new EmployerKinds(item, inOrder(Arrays.asList(kinds)));
    }

    /** Down to which place a sporting event counts, and whether it is the Games themselves. */
    public static EventRank eventRank(SportEvent event, int lastRank, boolean theGames) {
        return new EventRank(event, lastRank, theGames);
    }

    /** An item of a standard of which the wording is not known to the end. */
    public static AnnexItem annexItem(String item, String numeral, boolean verified, String known) {
        return new AnnexItem(item, numeral, verified, known);
    }

    /** A factor of fit, its theme and its weight. */
    public static Factor factor(String name, String title, Theme theme, int weight) {
        return new Factor(name, title, theme, weight);
    }

    /** How many times its weight a factor counts whose theme has this priority. */
    public static Multiplier multiplier(Priority priority, int times) {
        return new Multiplier(priority, times);
    }

    /** A word for what reaches a number on a scale. */
    public static Grade grade(String scale, String name, int least) {
        return new Grade(scale, name, least);
    }

    /** Where else to look, for whom none of the visas fits or is open. */
    public static OtherRoute otherRoute(String where, String what) {
        return new OtherRoute(where, what);
    }

    /** A step of a table of fit, and its score. */
    public static ScoreBand scoreBand(String table, Number least, Number below, int score) {
        return scoreBand(table, least, below, score, score, score);
    }

    /** A step of a table of fit, its score and the range of it. */
    public static ScoreBand scoreBand(String table, Number least, Number below, int score, int low, int high) {
        return new ScoreBand(table, exact(least), exact(below), score, low, high);
    }

    /** How well a visa serves a purpose. */
    public static PurposeScore purposeScore(String visa, Purpose purpose, int score, String why) {
        return new PurposeScore(visa, purpose, null, score, score, score, why);
    }

    /** How well a visa serves a purpose, and the range of it. */
    public static PurposeScore purposeScore(String visa, Purpose purpose, int score, int low, int high, String why) {
        return new PurposeScore(visa, purpose, null, score, low, high, why);
    }

    /** How well a visa serves a purpose with a paid post in China, or without one. */
    public static PurposeScore purposeScore(
            String visa, Purpose purpose, boolean paid, int score, int low, int high, String why) {
        return new PurposeScore(visa, purpose, paid, score, low, high, why);
    }

    /** How strong China and the US are in a field, in industry and in research. */
    public static FieldStrength fieldStrength(
            TechnologyField workField, int chinaIndustry, int usIndustry, int chinaResearch, int usResearch) {
        return new FieldStrength(workField, chinaIndustry, usIndustry, chinaResearch, usResearch);
    }

    /** Fields of work that a rule treats alike. */
    public static FieldGroup fieldGroup(String name, TechnologyField... fields) {
        return new FieldGroup(name, inOrder(Arrays.asList(fields)));
    }

    /** How the queue for a US immigrant visa stands for people born in a country. */
    public static BirthQueue birthQueue(
            String country, Integer firstYear, Integer lastYear, int score, int low, int high) {
        return new BirthQueue(country, firstYear, lastYear, score, low, high);
    }

    /** An occupation in which a foreign health worker needs a certificate. */
    public static HealthOccupation healthOccupation(String code, String title) {
        return new HealthOccupation(code, title);
    }

    /** What a fee amounts to while the amount is in force. */
    public static Fee fee(String name, FeeClass feeClass, Number amountUsd, Period inForce) {
        return new Fee(name, feeClass, exact(amountUsd), inForce);
    }

    /** Countries, states or territories that a rule treats alike. */
    public static PlaceGroup placeGroup(String name, String... codes) {
        return new PlaceGroup(name, inOrder(Arrays.asList(codes)));
    }

    /** A registration season for the H-1B cap, from its first day to its last, what is drawn, and the fee. */
    public static Season season(int fiscalYear, String opensOn, String closesOn, Draw draw, int feeUsd) {
        return new Season(fiscalYear, day(opensOn), day(closesOn), draw, feeUsd);
    }

    /** A registration season for the H-1B cap that is expected from a day on. */
    public static ExpectedSeason expectedSeason(int fiscalYear, String expectedOn, Draw draw, int feeUsd) {
        return new ExpectedSeason(fiscalYear, day(expectedOn), draw, feeUsd);
    }

    /** What USCIS published on one registration season; null: not found. */
    public static SelectionFigures selectionFigures(
            int fiscalYear,
            Integer registrations,
            Integer eligible,
            Integer single,
            Integer several,
            Integer selected,
            String remark) {
        return new SelectionFigures(fiscalYear, registrations, eligible, single, several, selected, remark);
    }

    /** What is projected for a wage level in the weighted draw. */
    public static SelectionProjection selectionProjection(
            int level, int entries, Number percent, Number changePercent) {
        return new SelectionProjection(level, entries, exact(percent), exact(changePercent));
    }

    private static LocalDate day(String text) {
        return Period.since(text).from().toLocalDate();
    }

    /** What the law on the payment of Proclamation 10973 was, and when. */
    public static PaymentPeriod paymentPeriod(PaymentPhase phase, Period inForce) {
        return new PaymentPeriod(phase, inForce);
    }

    /** A country whose nationals' entry to the US a proclamation suspends. */
    public static EntrySuspension entrySuspension(
            String instrument, SuspensionScope scope, String country, Period inForce) {
        return new EntrySuspension(instrument, scope, country, inForce);
    }

    /** Statuses that a provision treats alike. */
    public static StatusGroup statusGroup(String name, UsClass... statuses) {
        return new StatusGroup(name, inOrder(Arrays.asList(statuses)));
    }

    private static BigDecimal exact(Number number) {
        return number == null ? null : new BigDecimal(number.toString());
    }

    private static <T> Set<T> inOrder(Collection<T> several) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(several));
    }
}
