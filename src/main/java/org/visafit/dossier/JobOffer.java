package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A post offered in one country. A dossier holds at most one for each country.
 *
 * @param country the country of the work, ISO 3166-1 alpha-2
 * @param title the title of the post
 * @param employer the employer (China); in the US the employer is the {@link Petitioner}
 * @param position the named position, if it is one
 * @param level how high it stands
 * @param activity what its holder will mainly do
 * @param seniorTechnical whether it is a senior technical post
 * @param titleGrade the grade of the professional title
 * @param annualPayCny pay before tax in CNY a year, paid by the employer in China; what a company abroad bears is part
 *     of it only where offshorePayCountedLocally
 * @param annualPayUsd pay before tax in USD a year, as really paid in the year, with guaranteed bonuses and without
 *     benefits; of a range the low end
 * @param hourlyPayUsd pay before tax in USD an hour; of a range the low end
 * @param offshorePayCountedLocally whether the local authority counts pay that a parent company abroad bears
 * @param monthsPerYearInChina months a year worked in China, 0 to 12
 * @param region where in China the work is, six-digit code of GB/T 2260
 * @param localAverageWageCny the average wage in CNY a year that the local work-permit authority uses, where the
 *     person has it
 * @param localAverageWageSource where that figure stands
 * @param contractMonths length of the contract in months; 1 or more
 * @param teachesMotherTongue whether the post is to teach the person's mother tongue
 * @param englishWorkplace whether the workplace runs in English
 * @param bonaFide whether a real, non-speculative position is there on the first day asked for (US)
 * @param startOn the first day asked for
 * @param endOn the last day asked for
 * @param hoursPerWeek hours of work a week, 0 to 168
 * @param fullTime whether the post is full-time (US)
 * @param monthsWorkedPerYear months a year worked in it, 0 to 12 (US)
 * @param seasonalOrCommuter whether the work is seasonal, intermittent or six months a year at most, or the worker
 *     commutes from abroad (8 CFR 214.2(h)(13)(v))
 * @param insideUs whether all the work is done inside the US
 * @param worksites every worksite in the US
 * @param occupationCode the code of the occupation in the Standard Occupational Classification, such as 15-1252
 * @param requirement what the employer asks for
 * @param licenceRequired whether the state or locality asks for a licence for full practice
 * @param licenceException why the petition may be approved without it
 * @param specialtyDutiesShare how much of the time goes to the specialty occupation, 0 to 1
 */
@RecordBuilder
public record JobOffer(
        String country,
        String title,
        Employer employer,
        Position position,
        PostLevel level,
        PostActivity activity,
        Boolean seniorTechnical,
        TitleGrade titleGrade,
        BigDecimal annualPayCny,
        BigDecimal annualPayUsd,
        BigDecimal hourlyPayUsd,
        Boolean offshorePayCountedLocally,
        BigDecimal monthsPerYearInChina,
        String region,
        BigDecimal localAverageWageCny,
        String localAverageWageSource,
        Integer contractMonths,
        Boolean teachesMotherTongue,
        Boolean englishWorkplace,
        Boolean bonaFide,
        LocalDate startOn,
        LocalDate endOn,
        BigDecimal hoursPerWeek,
        Boolean fullTime,
        BigDecimal monthsWorkedPerYear,
        Boolean seasonalOrCommuter,
        Boolean insideUs,
        List<Worksite> worksites,
        String occupationCode,
        Requirement requirement,
        Boolean licenceRequired,
        LicenceException licenceException,
        BigDecimal specialtyDutiesShare)
        implements Listed {
    /** Rates that the yuan has kept well within since 1994; they only catch slips, such as pay a month for pay a year. */
    private static final int LEAST_CNY_FOR_USD = 3;

    private static final int MOST_CNY_FOR_USD = 15;

    public JobOffer {
        Told.day("startOn", startOn);
        Told.day("endOn", endOn);
        Told.country("country", country);
        title = Told.text("title", title);
        Told.notNegative("annualPayCny", annualPayCny);
        Told.notNegative("annualPayUsd", annualPayUsd);
        Told.notNegative("hourlyPayUsd", hourlyPayUsd);
        Told.within("monthsPerYearInChina", monthsPerYearInChina, 0, 12);
        Told.region("region", region);
        Told.positive("localAverageWageCny", localAverageWageCny);
        localAverageWageSource = Told.text("localAverageWageSource", localAverageWageSource);
        Told.within("contractMonths", contractMonths, 1, 1200);
        Told.within("hoursPerWeek", hoursPerWeek, 0, 168);
        Told.within("monthsWorkedPerYear", monthsWorkedPerYear, 0, 12);
        worksites = Told.list("worksites", worksites);
        Told.form("occupationCode", occupationCode, "\\d{2}-\\d{4}", "15-1252");
        Told.within("specialtyDutiesShare", specialtyDutiesShare, 0, 1);
        Told.inOrder("startOn", startOn, "endOn", endOn);
        Told.contradiction(
                apart(annualPayCny, annualPayUsd),
                "annualPayCny",
                "annualPayUsd",
                "the two do not say the same pay; a USD is worth between " + LEAST_CNY_FOR_USD + " and "
                        + MOST_CNY_FOR_USD + " CNY");
        Told.contradiction(
                country != null && !country.equals("CN") && region != null,
                "region",
                "country",
                "a region is a place in China");
    }

    private static boolean apart(BigDecimal cny, BigDecimal usd) {
        return cny != null
                && usd != null
                && (cny.compareTo(usd.multiply(BigDecimal.valueOf(LEAST_CNY_FOR_USD))) < 0
                        || cny.compareTo(usd.multiply(BigDecimal.valueOf(MOST_CNY_FOR_USD))) > 0);
    }

    /** Whether the person brings the local average wage and says where it stands; never null. */
    @Measure(reads = {})
    public boolean bringsAverageWage() {
        return localAverageWageCny != null && localAverageWageSource != null;
    }

    private static final int PERCENT = 100;

    private static final int MOST_PERCENT = 1000;

    private static final int SCALE = 6;

    /**
     * The pay in USD a year in percent of what is needed, rounded down, at most 1000, which is also what it comes to where
     * nothing is needed; null where the pay was not told.
     */
    @Measure(reads = "annualPayUsd")
    public BigDecimal payInPercentOf(Number neededUsd) {
        if (annualPayUsd == null || neededUsd == null) return null;
        BigDecimal needed = new BigDecimal(neededUsd.toString());
        BigDecimal most = BigDecimal.valueOf(MOST_PERCENT);
        return needed.signum() == 0
                ? most
                : annualPayUsd
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(needed, SCALE, RoundingMode.DOWN)
                        .min(most);
    }

    /** Whether every worksite lies in a state, and there is one; null where that was not told. */
    @Measure(reads = "worksites.state")
    public Boolean everyWorksiteInState(String state) {
        return state == null ? null : every(Worksite::state, Set.of(state));
    }

    /** Whether some worksite lies in a state; null where that was not told. */
    @Measure(reads = "worksites.state")
    public Boolean someWorksiteInState(String state) {
        if (worksites == null || state == null) return null;
        boolean told = true;
        for (Worksite site : worksites) {
            if (state.equals(site.state())) return true;
            told &= site.state() != null;
        }
        return told ? false : null;
    }

    /** Whether every worksite lies in one of these areas, and there is one; null where that was not told. */
    @Measure(reads = "worksites.areaCode")
    public Boolean everyWorksiteInAreas(Set<String> areas) {
        return every(Worksite::areaCode, areas);
    }

    /** Whether the work is done in several places; null where the worksites were not told. */
    @Measure(reads = "worksites")
    public Boolean severalWorksites() {
        return worksites == null ? null : worksites.size() > 1;
    }

    /** Whether every worksite lies in one of these states or territories, and there is one; null where that was not told. */
    @Measure(reads = "worksites.state")
    public Boolean everyWorksiteInStates(Set<String> states) {
        return every(Worksite::state, states);
    }

    /**
     * The lowest of the OEWS wage levels that the pay a year reaches at the worksites, 1 to 4, and 0 below level I; null
     * where that was not told or no worksite is named.
     */
    @Measure(
            reads = {
                "annualPayUsd",
                "worksites.levelFourWageUsd",
                "worksites.levelThreeWageUsd",
                "worksites.levelTwoWageUsd",
                "worksites.levelOneWageUsd"
            })
    public Integer lowestWageLevel() {
        if (worksites == null) return null;
        Integer lowest = null;
        for (Worksite site : worksites) {
            Integer level = site.levelOf(annualPayUsd);
            if (level == null) return null;
            lowest = lowest == null ? level : Math.min(lowest, level);
        }
        return lowest;
    }

    private Boolean every(Function<Worksite, String> place, Set<String> among) {
        if (worksites == null || among == null) return null;
        if (worksites.isEmpty()) return false;
        boolean told = true;
        for (Worksite site : worksites)
            if (place.apply(site) == null) told = false;
            else if (!among.contains(place.apply(site))) return false;
        return told ? true : null;
    }
}
