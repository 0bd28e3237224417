package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;

/**
 * A place where the work is done in the US.
 *
 * @param county the county
 * @param state the two-letter code of the state or territory, such as CA, GU or MP
 * @param areaCode the code of the area of intended employment in the wage tables
 * @param levelOneWageUsd the wage of level I that the OEWS survey gives for the occupation in that area, USD a year for
 *     full-time work
 * @param levelTwoWageUsd that of level II
 * @param levelThreeWageUsd that of level III
 * @param levelFourWageUsd that of level IV
 */
@RecordBuilder
public record Worksite(
        String county,
        String state,
        String areaCode,
        BigDecimal levelOneWageUsd,
        BigDecimal levelTwoWageUsd,
        BigDecimal levelThreeWageUsd,
        BigDecimal levelFourWageUsd)
        implements Worded {
    public Worksite {
        county = Told.text("county", county);
        state = Told.text("state", state);
        areaCode = Told.text("areaCode", areaCode);
        Told.notNegative("levelOneWageUsd", levelOneWageUsd);
        Told.notNegative("levelTwoWageUsd", levelTwoWageUsd);
        Told.notNegative("levelThreeWageUsd", levelThreeWageUsd);
        Told.notNegative("levelFourWageUsd", levelFourWageUsd);
        rising("levelOneWageUsd", levelOneWageUsd, "levelTwoWageUsd", levelTwoWageUsd);
        rising("levelTwoWageUsd", levelTwoWageUsd, "levelThreeWageUsd", levelThreeWageUsd);
        rising("levelThreeWageUsd", levelThreeWageUsd, "levelFourWageUsd", levelFourWageUsd);
        rising("levelOneWageUsd", levelOneWageUsd, "levelFourWageUsd", levelFourWageUsd);
    }

    private static void rising(String lowerName, BigDecimal lower, String higherName, BigDecimal higher) {
        Told.contradiction(
                lower != null && higher != null && lower.compareTo(higher) > 0,
                higherName,
                lowerName,
                "a higher level does not pay less");
    }

    /** The highest level whose wage the pay reaches, 0 below level I; null where that was not told. */
    Integer levelOf(BigDecimal pay) {
        BigDecimal[] wages = {levelFourWageUsd, levelThreeWageUsd, levelTwoWageUsd, levelOneWageUsd};
        for (int i = 0; i < wages.length; i++) {
            if (pay == null || wages[i] == null) return null;
            if (pay.compareTo(wages[i]) >= 0) return wages.length - i;
        }
        return 0;
    }

    @Override
    public String words() {
        return county != null && state != null ? county + " (" + state + ")" : state != null ? state : "a worksite";
    }
}
