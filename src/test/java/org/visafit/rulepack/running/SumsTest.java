package org.visafit.rulepack.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.visafit.conclusion.Conclusions.away;
import static org.visafit.conclusion.Conclusions.best;
import static org.visafit.conclusion.Conclusions.bestOf;
import static org.visafit.conclusion.Conclusions.calendar;
import static org.visafit.conclusion.Conclusions.countedTo;
import static org.visafit.conclusion.Conclusions.line;
import static org.visafit.conclusion.Conclusions.lineBetween;
import static org.visafit.conclusion.Conclusions.noSpan;
import static org.visafit.conclusion.Conclusions.openLine;
import static org.visafit.conclusion.Conclusions.part;
import static org.visafit.conclusion.Conclusions.span;
import static org.visafit.conclusion.Conclusions.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.visafit.conclusion.Calendar;
import org.visafit.conclusion.OpenKind;
import org.visafit.conclusion.Statement;
import org.visafit.conclusion.Sum;
import org.visafit.dossier.Degree;
import org.visafit.dossier.DegreeBuilder;
import org.visafit.dossier.DegreeLevel;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.Post;
import org.visafit.dossier.PostBuilder;
import org.visafit.dossier.StayPeriod;
import org.visafit.dossier.StayPeriodBuilder;
import org.visafit.dossier.TripAbroad;
import org.visafit.rulepack.model.Phase;
import org.visafit.rulepack.model.Rule;
import org.visafit.rulepack.problem.RuleFailure;

/** Statements and calendars, worked out by hand. */
class SumsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Statement POINTS = statement(
            "P",
            "the table",
            "points",
            part("pay", 0, 20),
            bestOf("degree", "degrees", 0, 20),
            best("Chinese", part("HSK", 0, 5), part("former national", 0, 5)),
            part("local", 0, 10));
    private static final Degree MASTER =
            DegreeBuilder.builder().level(DegreeLevel.MASTER).build();
    private static final Degree BACHELOR =
            DegreeBuilder.builder().level(DegreeLevel.BACHELOR).build();

    private static List<Firing> firings(Object... inserted) {
        Rule rule = new Rule("p", "a rule", null, null, Phase.FACTS, List.of(), List.of());
        return List.of(new Firing(rule, List.of(), Arrays.asList(inserted)));
    }

    private static CaseFacts facts(Dossier dossier) {
        return new CaseFacts(dossier, Map.of(), Set.of());
    }

    private static Account points(List<Degree> degrees, Object... lines) {
        Dossier dossier = DossierBuilder.builder().asOf(TODAY).degrees(degrees).build();
        return Ledger.account(POINTS, firings(lines), facts(dossier));
    }

    private static void assertSum(Sum sum, String low, String high, boolean complete) {
        assertThat(sum.low()).isEqualByComparingTo(low);
        if (high == null) assertThat(sum.high()).isNull();
        else assertThat(sum.high()).isEqualByComparingTo(high);
        assertThat(sum.complete()).isEqualTo(complete);
    }

    @Test
    void nothing_told_runs_over_every_range() {
        assertSum(points(null).sum(), "0", "55", false);
    }

    @Test
    void known_lines_add_up() {
        assertSum(
                points(
                                List.of(MASTER),
                                line("P", "pay", 14, ""),
                                line("P", MASTER, "degree", 15, ""),
                                line("P", "HSK", 4, ""),
                                line("P", "former national", 0, ""),
                                line("P", "local", 0, ""))
                        .sum(),
                "33",
                "33",
                true);
    }

    @Test
    void of_several_degrees_the_best_counts() {
        Account account = points(
                List.of(BACHELOR, MASTER), line("P", MASTER, "degree", 15, ""), line("P", BACHELOR, "degree", 10, ""));
        assertThat(account.entries().get(1).low()).isEqualByComparingTo("15");
        assertThat(account.entries().get(1).high()).isEqualByComparingTo("15");
        assertThat(account.entries().get(1).complete()).isTrue();
    }

    @Test
    void a_degree_of_which_nothing_is_told_may_be_better() {
        Account account = points(List.of(MASTER, BACHELOR), line("P", MASTER, "degree", 15, ""));
        assertThat(account.entries().get(1).low()).isEqualByComparingTo("15");
        assertThat(account.entries().get(1).high()).isEqualByComparingTo("20");
        assertThat(account.entries().get(1).complete()).isFalse();
        assertThat(account.entries().get(1).missing()).containsExactly(new Account.Gap("degree", "degrees[1]", null));
    }

    @Test
    void no_degree_counts_its_least() {
        assertThat(points(List.of()).entries().get(1).high()).isEqualByComparingTo("0");
    }

    @Test
    void the_whole_of_a_best_needs_nothing_more() {
        Account.Amount chinese = points(null, line("P", "HSK", 5, "")).entries().get(2);
        assertThat(chinese.complete()).isTrue();
        assertThat(chinese.high()).isEqualByComparingTo("5");
    }

    @Test
    void part_of_a_best_leaves_the_rest_open() {
        Account.Amount chinese = points(null, line("P", "HSK", 4, "")).entries().get(2);
        assertThat(chinese.complete()).isFalse();
        assertThat(chinese.low()).isEqualByComparingTo("4");
        assertThat(chinese.high()).isEqualByComparingTo("5");
    }

    @Test
    void what_an_authority_has_to_say_is_no_missing_fact() {
        Account.Amount local = points(null, openLine("P", "local", 0, 10, OpenKind.LOCAL_DATA, ""))
                .entries()
                .get(3);
        assertThat(local.complete()).isTrue();
        assertThat(local.high()).isEqualByComparingTo("10");
    }

    @Test
    void two_different_lines_for_one_entry_are_a_conflict() {
        assertThatThrownBy(() -> points(null, line("P", "pay", 14, ""), line("P", "pay", 17, "")))
                .isInstanceOf(RuleFailure.class)
                .hasMessageContaining("pay");
    }

    // Calendars

    private static final Calendar YEARS = calendar("Y", "years", "posts", null);
    private static final Calendar DAYS = calendar("D", "days", "stays", "trips");

    private static Post post(String title) {
        return PostBuilder.builder().title(title).build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Sum years(List<Post> posts, Object... inserted) {
        Dossier dossier = DossierBuilder.builder().asOf(TODAY).posts(posts).build();
        return Almanac.count(YEARS, true, firings(inserted), facts(dossier)).sum();
    }

    @Test
    void three_full_years_are_three() {
        Post post = post("a");
        Sum sum = years(
                List.of(post), span("Y", post, day("2020-01-01"), day("2022-12-31"), 1, ""), countedTo("Y", TODAY));
        assertSum(sum, "3", "3", true);
    }

    /** Leftover days count by thirty, so thirty of them make a month of whatever length. */
    @Test
    void two_days_less_are_less() {
        Post post = post("a");
        Sum sum = years(
                List.of(post), span("Y", post, day("2020-01-01"), day("2022-12-29"), 1, ""), countedTo("Y", TODAY));
        assertThat(sum.low()).isEqualByComparingTo("2.997222"); // 35 months and 29/30, of twelve
    }

    /** Thirty days of October and November are no month where only completed years count. */
    @Test
    void a_day_less_is_no_completed_year() {
        Calendar completed = calendar("Y", "completed years", "posts", null);
        Post post = post("a");
        Dossier dossier =
                DossierBuilder.builder().asOf(TODAY).posts(List.of(post)).build();
        for (String[] start : new String[][] {{"2024-11-21", "2"}, {"2024-11-22", "1.997312"}}) // 23 months and 30/31
        assertThat(Almanac.count(
                                    completed,
                                    true,
                                    firings(span("Y", post, day(start[0]), null, 1, ""), countedTo("Y", TODAY)),
                                    facts(dossier))
                            .sum()
                            .low())
                    .isEqualByComparingTo(start[1]);
    }

    @Test
    void a_calendar_knows_its_measures() {
        assertThatThrownBy(() -> calendar("Y", "moons", "posts", null)).hasMessageContaining("moons");
    }

    @Test
    void a_line_that_facts_may_narrow_is_not_complete() {
        Account.Amount pay =
                points(List.of(), lineBetween("P", "pay", 5, 20, "")).entries().get(0);
        assertThat(pay.complete()).isFalse();
        assertThat(pay.low()).isEqualByComparingTo("5");
        assertThat(pay.high()).isEqualByComparingTo("20");
        assertThat(points(List.of(), lineBetween("P", "pay", 20, 20, ""))
                        .entries()
                        .get(0)
                        .complete())
                .isTrue();
    }

    @Test
    void months_and_days_are_told_apart() {
        Post post = post("a");
        Sum sum = years(
                List.of(post), span("Y", post, day("2020-01-01"), day("2020-02-15"), 1, ""), countedTo("Y", TODAY));
        assertThat(sum.low()).isEqualByComparingTo("0.125"); // a month and 15/30, of twelve
    }

    @Test
    void days_that_overlap_count_once() {
        Post one = post("a");
        Post other = post("b");
        Sum sum = years(
                List.of(one, other),
                span("Y", one, day("2020-01-01"), day("2020-12-31"), 1, ""),
                span("Y", other, day("2020-07-01"), day("2021-06-30"), 1, ""),
                countedTo("Y", TODAY));
        assertThat(sum.low()).isEqualByComparingTo("1.5");
    }

    @Test
    void part_time_counts_in_part_and_two_parts_at_most_in_full() {
        Post one = post("a");
        Post other = post("b");
        Sum half = years(
                List.of(one), span("Y", one, day("2020-01-01"), day("2021-12-31"), 0.5, ""), countedTo("Y", TODAY));
        assertThat(half.low()).isEqualByComparingTo("1");
        Sum both = years(
                List.of(one, other),
                span("Y", one, day("2020-01-01"), day("2020-12-31"), 0.6, ""),
                span("Y", other, day("2020-01-01"), day("2020-12-31"), 0.6, ""),
                countedTo("Y", TODAY));
        assertThat(both.low()).isEqualByComparingTo("1");
    }

    @Test
    void what_goes_on_counts_up_to_the_day() {
        Post post = post("a");
        Sum sum = years(List.of(post), span("Y", post, day("2024-11-21"), null, 1, ""), countedTo("Y", TODAY));
        assertThat(sum.low()).isEqualByComparingTo("2");
    }

    @Test
    void a_post_of_which_no_days_are_told_opens_the_high_end() {
        Post one = post("a");
        Post other = post("b");
        Sum sum = years(
                List.of(one, other),
                span("Y", one, day("2020-01-01"), day("2020-12-31"), 1, ""),
                countedTo("Y", TODAY));
        assertSum(sum, "1", null, false);
    }

    @Test
    void a_post_that_does_not_count_adds_nothing() {
        Post post = post("a");
        assertSum(years(List.of(post), noSpan("Y", post, ""), countedTo("Y", TODAY)), "0", "0", true);
    }

    @Test
    void no_posts_are_no_years_and_untold_posts_may_be_any() {
        assertSum(years(List.of(), countedTo("Y", TODAY)), "0", "0", true);
        assertSum(years(null, countedTo("Y", TODAY)), "0", null, false);
    }

    @Test
    void without_the_day_up_to_which_it_counts_nothing_is_sure() {
        Post post = post("a");
        assertSum(years(List.of(post), span("Y", post, day("2020-01-01"), day("2020-12-31"), 1, "")), "0", null, false);
    }

    @Test
    void years_after_a_day_leave_out_what_lies_before_it() {
        Post one = post("a");
        Post other = post("b");
        Sum sum = years(
                List.of(one, other),
                span("Y", one, day("2015-01-01"), day("2016-12-31"), 1, ""),
                span("Y", other, day("2019-01-01"), null, 0.5, ""),
                countedTo("Y", day("2026-01-01")));
        assertThat(sum.low()).isEqualByComparingTo("5.5");
        assertThat(sum.lowYearsAfter(day("2014-12-31"))).isEqualByComparingTo("5.5");
        assertThat(sum.lowYearsAfter(day("2015-12-31"))).isEqualByComparingTo("4.5");
        assertThat(sum.lowYearsAfter(day("2017-06-30"))).isEqualByComparingTo("3.5");
        assertThat(sum.lowYearsAfter(day("2023-12-31"))).isEqualByComparingTo("1");
        assertThat(sum.highYearsAfter(day("2023-12-31"))).isEqualByComparingTo("1");
        assertThat(sum.lowYearsAfter(day("2025-12-31"))).isEqualByComparingTo("0");
        assertThat(sum.lowYearsAfter(null)).isNull();
    }

    @Test
    void years_after_a_day_have_no_upper_end_where_a_post_was_not_told() {
        Post one = post("a");
        Post other = post("b");
        Sum sum = years(
                List.of(one, other),
                span("Y", one, day("2015-01-01"), day("2016-12-31"), 1, ""),
                countedTo("Y", day("2026-01-01")));
        assertThat(sum.lowYearsAfter(day("2015-12-31"))).isEqualByComparingTo("1");
        assertThat(sum.highYearsAfter(day("2015-12-31"))).isNull();
        Sum endless = years(List.of(one), span("Y", one, day("2015-01-01"), day("2016-12-31"), 1, ""));
        assertThat(endless.lowYearsAfter(day("2015-12-31"))).isEqualByComparingTo("0");
        assertThat(endless.highYearsAfter(day("2015-12-31"))).isNull();
    }

    private static Sum days(List<TripAbroad> trips, Object... inserted) {
        Dossier dossier = DossierBuilder.builder()
                .asOf(TODAY)
                .stays(List.of(STAY))
                .trips(trips)
                .build();
        List<Object> all = new ArrayList<>(Arrays.asList(inserted));
        all.add(span("D", STAY, day("2026-01-01"), day("2026-01-31"), 1, ""));
        return Almanac.count(DAYS, false, firings(all.toArray()), facts(dossier))
                .sum();
    }

    private static final StayPeriod STAY = StayPeriodBuilder.builder().build();

    @Test
    void only_whole_days_abroad_are_given_back() {
        assertSum(days(List.of()), "31", "31", true);
        for (int nights = 0; nights <= 3; nights++) {
            TripAbroad trip =
                    new TripAbroad(day("2026-01-10"), day("2026-01-10").plusDays(nights));
            Sum sum = days(List.of(trip), away("D", trip, trip.leftOn(), trip.returnedOn(), ""));
            assertThat(sum.low()).isEqualByComparingTo(String.valueOf(31 - Math.max(0, nights - 1)));
        }
    }

    @Test
    void a_trip_that_was_not_told_opens_the_low_end() {
        TripAbroad trip = new TripAbroad(day("2026-01-10"), null);
        assertSum(days(List.of(trip)), "0", "31", false);
        assertSum(days(null), "0", "31", false);
    }

    @Test
    void six_years_from_the_first_day_are_counted_in_days() {
        Sum sum = new Sum("D", BigDecimal.ZERO, BigDecimal.ZERO, true, day("2020-03-01"), List.of());
        assertThat(sum.yearsFromFirst(6))
                .isEqualByComparingTo("2191"); // 29 February 2024 falls into them, that of 2020 not
        assertThat(new Sum("D", BigDecimal.ZERO, BigDecimal.ZERO, true, day("2020-02-01"), List.of()).yearsFromFirst(6))
                .isEqualByComparingTo("2192");
    }
}
