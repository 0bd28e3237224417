package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The H-1B petition, form I-129. Moments are those of America/New_York.
 *
 * @param filed whether USCIS has received it
 * @param filingDate the day on which USCIS received it; telling it tells filed
 * @param filingTime the moment on which USCIS received it, with its offset; telling it tells filingDate
 * @param sentOn the day of the postmark, or of the submission online; fees go by it; telling it tells filed
 * @param approvedOn the day on which it was approved; telling it tells filed
 * @param type what it asks for
 * @param requestedAction how the worker is to take up the classification
 * @param wageLevel the wage level on it, 1 to 4
 * @param documentNumber the number of the passport or travel document on it
 * @param documentChangeExplained whether a change of the document since the registration is explained
 * @param paymentProof whether proof of the payment of Proclamation 10973 goes with it
 * @param nationalInterestException whether the exception in the national interest was granted
 * @param changeDecision what became of the change or extension of stay asked for; PENDING also before filing
 * @param leftBeforeDecision whether the worker left the US before that was decided
 * @param newSixYearsAsked whether it asks for a new six years after a year abroad
 * @param beyondSixYearsAsked whether it asks for time beyond six years under AC21
 * @param capExemptJobContinues whether the cap-exempt employment beside it continues
 * @param sequenceForOwner which petition it is for a worker with a controlling interest: 1 the first, 2 the first
 *     extension, also one by an amended petition, and so on
 * @param extensionNumber which extension with the same petitioner it asks for: 1 the first, and so on; of a petition that
 *     asks for more time
 * @param correctsUscisError whether it only corrects an error of USCIS
 * @param priorityWorker whether the worker is of a kind that INA 203(b)(1)(A) to (C) names
 * @param licenceExcusedBefore whether an earlier petition for such work was approved because only formalities kept the
 *     licence from issuing (8 CFR 214.2(h)(4)(v)(C))
 * @param lateFilingExplained whether a filing after the stay expired is explained by circumstances beyond control
 * @param premiumProcessing whether premium processing is asked for
 */
@RecordBuilder
public record Petition(
        Boolean filed,
        LocalDate filingDate,
        OffsetDateTime filingTime,
        LocalDate sentOn,
        LocalDate approvedOn,
        PetitionType type,
        RequestedAction requestedAction,
        Integer wageLevel,
        String documentNumber,
        Boolean documentChangeExplained,
        Boolean paymentProof,
        Boolean nationalInterestException,
        ChangeDecision changeDecision,
        Boolean leftBeforeDecision,
        Boolean newSixYearsAsked,
        Boolean beyondSixYearsAsked,
        Boolean capExemptJobContinues,
        Integer sequenceForOwner,
        Integer extensionNumber,
        Boolean correctsUscisError,
        Boolean priorityWorker,
        Boolean licenceExcusedBefore,
        Boolean lateFilingExplained,
        Boolean premiumProcessing) {
    public Petition {
        Told.within("wageLevel", wageLevel, 1, 4);
        documentNumber = Told.text("documentNumber", documentNumber);
        Told.within("sequenceForOwner", sequenceForOwner, 1, 100);
        Told.within("extensionNumber", extensionNumber, 1, 100);
        if (filingTime != null) {
            Told.day("filingTime", filingTime.toLocalDate());
            LocalDate day = filingTime.atZoneSameInstant(NEW_YORK).toLocalDate();
            Told.contradiction(
                    filingDate != null && !filingDate.equals(day),
                    "filingDate",
                    "filingTime",
                    "in New York that moment is another day");
            filingDate = day;
        }
        filed = Told.implied("filed", filed, "filingDate", filingDate, true);
        filed = Told.implied("filed", filed, "sentOn", sentOn, true);
        filed = Told.implied("filed", filed, "approvedOn", approvedOn, true);
        Told.inOrder("sentOn", sentOn, "filingDate", filingDate);
        Told.inOrder("filingDate", filingDate, "approvedOn", approvedOn);
        Told.inOrder("sentOn", sentOn, "approvedOn", approvedOn);
        Told.contradiction(
                Boolean.FALSE.equals(filed) && changeDecision != null && changeDecision != ChangeDecision.PENDING,
                "changeDecision",
                "filed",
                "nothing is decided before filing");
    }

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** The first moment, in New York, at which it may have been received; null where no day was told. */
    @Measure(reads = "filingDate")
    public LocalDateTime earliestFiling() {
        return filingTime != null ? filedInNewYork() : filingDate == null ? null : filingDate.atStartOfDay();
    }

    /** The last moment, in New York, at which it may have been received; null where no day was told. */
    @Measure(reads = "filingDate")
    public LocalDateTime latestFiling() {
        return filingTime != null ? filedInNewYork() : filingDate == null ? null : filingDate.atTime(LocalTime.MAX);
    }

    private LocalDateTime filedInNewYork() {
        return filingTime.atZoneSameInstant(NEW_YORK).toLocalDateTime();
    }
}
