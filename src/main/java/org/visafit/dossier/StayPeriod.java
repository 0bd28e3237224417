package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A stay in the US in one status.
 *
 * @param status the status
 * @param admittedOn the day of admission, or of the change into the status
 * @param endedOn the day of departure, or the last day in the status; telling it tells that the stay is not
 *     current
 * @param current whether it goes on
 */
@RecordBuilder
public record StayPeriod(UsClass status, LocalDate admittedOn, LocalDate endedOn, Boolean current) implements Listed {
    public StayPeriod {
        current = Told.implied("current", current, "endedOn", endedOn, false);
        Told.inOrder("admittedOn", admittedOn, "endedOn", endedOn);
    }
}
