package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A trip out of the US during a stay.
 *
 * @param leftOn the day of departure
 * @param returnedOn the day of return
 */
@RecordBuilder
public record TripAbroad(LocalDate leftOn, LocalDate returnedOn) implements Listed {
    public TripAbroad {
        Told.day("returnedOn", returnedOn);
        Told.inOrder("leftOn", leftOn, "returnedOn", returnedOn);
    }
}
