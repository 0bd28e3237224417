package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A place where the work is done in the US.
 *
 * @param county the county
 * @param state the two-letter code of the state or territory, such as CA, GU or MP
 * @param areaCode the code of the area of intended employment in the wage tables
 */
@RecordBuilder
public record Worksite(String county, String state, String areaCode) implements Worded {
    public Worksite {
        county = Told.text("county", county);
        state = Told.text("state", state);
        areaCode = Told.text("areaCode", areaCode);
    }

    @Override
    public String words() {
        return county != null && state != null ? county + ", " + state : state != null ? state : "a worksite";
    }
}
