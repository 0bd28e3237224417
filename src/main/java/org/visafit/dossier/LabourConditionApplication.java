package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The labour condition application, form ETA-9035, behind an H-1B petition.
 *
 * @param filed whether it was filed; false tells that it is not certified
 * @param filedOn the day of filing; telling it tells filed
 * @param certified whether it is certified
 * @param certifiedOn the day of certification; telling it tells certified
 * @param forNewDates whether it was sent later, for new dates, because the period first asked for had passed when USCIS
 *     decided
 * @param occupationCode the code of the occupation on it
 * @param wageLevel the wage level on it, 1 to 4
 * @param wageLevelFitsPost whether that level, or the like of it in another source, fits the post that the petition
 *     describes
 * @param prevailingWageFound whether the wage tables or another source give a prevailing wage for the occupation and
 *     area; telling the wage tells it
 * @param prevailingWageUsd the prevailing wage, USD a year
 * @param prevailingHourlyWageUsd the prevailing wage, USD an hour
 * @param offeredWageUsd the wage offered on it, USD a year; of a range the low end
 * @param offeredHourlyWageUsd the wage offered on it, USD an hour; of a range the low end
 * @param strikeOrLockout whether there was a strike or lockout in the occupation at the place of employment on the
 *     day of filing
 * @param areaCodes the areas of intended employment it covers
 * @param validFrom the first day of its validity
 * @param validTo the last day of its validity
 * @param exemptOnly whether it is for exempt H-1B workers only
 */
@RecordBuilder
public record LabourConditionApplication(
        Boolean filed,
        LocalDate filedOn,
        Boolean certified,
        LocalDate certifiedOn,
        Boolean forNewDates,
        String occupationCode,
        Integer wageLevel,
        Boolean wageLevelFitsPost,
        Boolean prevailingWageFound,
        BigDecimal prevailingWageUsd,
        BigDecimal prevailingHourlyWageUsd,
        BigDecimal offeredWageUsd,
        BigDecimal offeredHourlyWageUsd,
        Boolean strikeOrLockout,
        Set<String> areaCodes,
        LocalDate validFrom,
        LocalDate validTo,
        Boolean exemptOnly) {
    public LabourConditionApplication {
        Told.day("validFrom", validFrom);
        Told.day("validTo", validTo);
        Told.form("occupationCode", occupationCode, "\\d{2}-\\d{4}", "15-1252");
        Told.within("wageLevel", wageLevel, 1, 4);
        Told.notNegative("prevailingWageUsd", prevailingWageUsd);
        Told.notNegative("prevailingHourlyWageUsd", prevailingHourlyWageUsd);
        Told.notNegative("offeredWageUsd", offeredWageUsd);
        Told.notNegative("offeredHourlyWageUsd", offeredHourlyWageUsd);
        prevailingWageFound =
                Told.implied("prevailingWageFound", prevailingWageFound, "prevailingWageUsd", prevailingWageUsd, true);
        prevailingWageFound = Told.implied(
                "prevailingWageFound", prevailingWageFound, "prevailingHourlyWageUsd", prevailingHourlyWageUsd, true);
        areaCodes = Told.set("areaCodes", areaCodes);
        certified = Told.implied("certified", certified, "certifiedOn", certifiedOn, true);
        filed = Told.implied("filed", filed, "filedOn", filedOn, true);
        filed = Told.implied("filed", filed, "certified", Boolean.TRUE.equals(certified) ? certified : null, true);
        certified = Told.implied("certified", certified, "filed", Boolean.FALSE.equals(filed) ? filed : null, false);
        Told.inOrder("filedOn", filedOn, "certifiedOn", certifiedOn);
        Told.inOrder("validFrom", validFrom, "validTo", validTo);
    }
}
