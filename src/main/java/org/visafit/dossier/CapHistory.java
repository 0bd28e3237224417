package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * How the person stands to the H-1B cap and the six years from before.
 *
 * @param counted whether the person was ever counted against the 65,000 or the 20,000
 * @param countedOn the day of the approval that counted; telling it tells counted
 * @param undone whether the petition that counted was revoked for fraud or was wrongly counted
 * @param leftForGood whether the person has left the US after the last stay in H or L and has not come back in H or L
 *     since; false: not, or never was there in H or L
 * @param leftForGoodOn the day of that departure; telling it tells leftForGood
 * @param briefTripDays days spent in the US on brief trips for business or pleasure since then; 0 or more
 * @param remainderTaken whether the person has taken and used the rest of an earlier six years within the last
 *     year
 */
@RecordBuilder
public record CapHistory(
        Boolean counted,
        LocalDate countedOn,
        Boolean undone,
        Boolean leftForGood,
        LocalDate leftForGoodOn,
        Integer briefTripDays,
        Boolean remainderTaken) {
    public CapHistory {
        Told.notNegative("briefTripDays", briefTripDays);
        counted = Told.implied("counted", counted, "countedOn", countedOn, true);
        Told.contradiction(
                Boolean.FALSE.equals(counted) && Boolean.TRUE.equals(undone),
                "undone",
                "counted",
                "what was never counted was not undone");
        leftForGood = Told.implied("leftForGood", leftForGood, "leftForGoodOn", leftForGoodOn, true);
    }

    /**
     * The day on which so many years abroad are complete; days of brief trips to the US do not count towards them. Null
     * where the departure, or those days, were not told.
     */
    @Measure(reads = {"leftForGoodOn", "briefTripDays"})
    public LocalDate completesYearsAbroad(Number years) {
        return leftForGoodOn == null || briefTripDays == null || years == null
                ? null
                : leftForGoodOn.plusYears(years.longValue()).plusDays(briefTripDays);
    }
}
