package org.visafit.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import org.visafit.dossier.Measure;

/** A row that is in force for a time. */
public interface Dated {
    /** When it is in force. */
    Period inForce();

    /** What it is about: of two rows with the same subject never more than one is in force. */
    List<Object> subject();

    /** Whether it is in force on all of a day, or at a moment; false where none is given. */
    @Measure(reads = {})
    default boolean inForceOn(Temporal when) {
        return inForce().covers(when);
    }

    /** Whether it comes into force in the course of a day, later than at its beginning; false where none is given. */
    @Measure(reads = {})
    default boolean beginsDuring(LocalDate day) {
        LocalDateTime from = inForce().from();
        return from != null && from.toLocalDate().equals(day) && !from.equals(day.atStartOfDay());
    }
}
