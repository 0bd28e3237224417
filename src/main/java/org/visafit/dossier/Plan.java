package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * What the person plans.
 *
 * @param purpose what the person mainly wants
 * @param activities what a stay in China is meant for; an empty set counts as not told
 * @param stayMonths length of the stay planned, in months; 0 or more
 * @param startWithinMonths in how many months the person needs to start; 0 or more
 * @param residenceGoal how far the person wants to settle
 * @param openInternet how much the person needs an open internet
 * @param neededPayUsd the pay the person needs, USD before tax a year
 * @param workField the field the person works in
 * @param presentEmployer where the present employer stands that would keep the person
 */
@RecordBuilder
public record Plan(
        Purpose purpose,
        Set<Activity> activities,
        Integer stayMonths,
        Integer startWithinMonths,
        SettlementGoal residenceGoal,
        InternetNeed openInternet,
        BigDecimal neededPayUsd,
        TechnologyField workField,
        EmployerTie presentEmployer) {
    public Plan {
        activities = Told.set("activities", activities);
        Told.notNegative("stayMonths", stayMonths);
        Told.notNegative("startWithinMonths", startWithinMonths);
        Told.notNegative("neededPayUsd", neededPayUsd);
        if (activities != null && activities.isEmpty()) activities = null;
    }

    private static final int MONTHS_A_YEAR = 12;

    private static final int SCALE = 6;

    /** The months between a start in so many months and the start needed; null where that was not told. */
    @Measure(reads = "startWithinMonths")
    public Integer monthsToSpareAfter(Number months) {
        return startWithinMonths == null || months == null ? null : startWithinMonths - months.intValue();
    }

    /** The years left of so many after the stay planned; null where that was not told. */
    @Measure(reads = "stayMonths")
    public BigDecimal yearsLeftOf(Number years) {
        if (stayMonths == null || years == null) return null;
        BigDecimal stay =
                BigDecimal.valueOf(stayMonths).divide(BigDecimal.valueOf(MONTHS_A_YEAR), SCALE, RoundingMode.HALF_UP);
        return new BigDecimal(years.toString()).subtract(stay);
    }
}
