package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * The labour condition application, form ETA-9035, behind an H-1B petition.
 *
 * @param filed whether it was filed
 * @param filedOn the day of filing; telling it tells filed
 * @param certified whether it is certified
 * @param certifiedOn the day of certification; telling it tells certified
 * @param occupationCode the code of the occupation on it
 * @param wageLevel the wage level on it, 1 to 4
 * @param prevailingWageUsd the prevailing wage on it, USD a year
 * @param offeredWageUsd the wage offered on it, USD a year; of a range the low end
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
        String occupationCode,
        Integer wageLevel,
        BigDecimal prevailingWageUsd,
        BigDecimal offeredWageUsd,
        Boolean strikeOrLockout,
        Set<String> areaCodes,
        LocalDate validFrom,
        LocalDate validTo,
        Boolean exemptOnly) {
    public LabourConditionApplication {
        occupationCode = Told.text("occupationCode", occupationCode);
        Told.within("wageLevel", wageLevel, 1, 4);
        Told.notNegative("prevailingWageUsd", prevailingWageUsd);
        Told.notNegative("offeredWageUsd", offeredWageUsd);
        areaCodes = Told.set("areaCodes", areaCodes);
        certified = Told.implied("certified", certified, "certifiedOn", certifiedOn, true);
        filed = Told.implied("filed", filed, "filedOn", filedOn, true);
        filed = Told.implied("filed", filed, "certified", Boolean.TRUE.equals(certified) ? certified : null, true);
        Told.inOrder("filedOn", filedOn, "certifiedOn", certifiedOn);
        Told.inOrder("validFrom", validFrom, "validTo", validTo);
    }
}
