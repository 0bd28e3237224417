package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A place in the US, other than the worksites of the petition, to which the H-1B worker is to be sent.
 *
 * @param areaCode the code of its area of intended employment in the wage tables
 * @param visits what takes the worker there
 * @param longestVisitWorkdays how many workdays in a row the longest visit lasts; 0 or more
 * @param workdaysPerYear how many workdays in one year are spent there; 0 or more
 * @param homeSiteTies whether the worker keeps an office and an abode at the home worksite and spends substantial time
 *     there
 */
@RecordBuilder
public record OtherPlace(
        String areaCode, Visits visits, Integer longestVisitWorkdays, Integer workdaysPerYear, Boolean homeSiteTies)
        implements Listed {
    public OtherPlace {
        areaCode = Told.text("areaCode", areaCode);
        Told.notNegative("longestVisitWorkdays", longestVisitWorkdays);
        Told.notNegative("workdaysPerYear", workdaysPerYear);
    }
}
