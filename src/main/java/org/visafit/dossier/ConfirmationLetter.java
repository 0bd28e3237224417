package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * The Confirmation Letter for High-End Foreign Talents (外国高端人才确认函, 外专发〔2017〕218号, Art. 5).
 *
 * @param held whether it is in hand and has not expired on the as-of date
 * @param dateOfIssue the day on which it was issued
 * @param authority who issued it
 */
@RecordBuilder
public record ConfirmationLetter(Boolean held, LocalDate dateOfIssue, String authority) {
    public ConfirmationLetter {
        authority = Told.text("authority", authority);
    }
}
