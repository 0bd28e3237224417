package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A licence to practise an occupation in a state of the US.
 *
 * @param state the two-letter code of the state
 * @param forOfferedOccupation whether it is for the occupation offered
 * @param type how far it reaches
 * @param expiresOn its last day
 */
@RecordBuilder
public record Licence(String state, Boolean forOfferedOccupation, LicenceType type, LocalDate expiresOn)
        implements Listed {
    public Licence {
        Told.day("expiresOn", expiresOn);
        state = Told.text("state", state);
    }
}
