package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Where the person stands in or towards the US: on the day of filing, or on the as-of date for a petition not
 * filed yet.
 *
 * @param location inside or outside the US
 * @param status the status held inside the US
 * @param maintained whether it has been maintained
 * @param expiresOn its last day, from form I-94
 * @param durationOfStatus whether form I-94 says D/S, duration of status, instead of a last day
 * @param unauthorisedWork whether the person has worked without authorisation since the last admission
 * @param lawfullyAdmitted whether the person was lawfully admitted
 * @param employmentEndedOn the last day of the employment on which the status rests
 * @param employmentEndedBy who ended it; NONE: it goes on
 * @param graceTaken whether a grace period after an employment was already taken within the validity that now runs
 * @param practicalTrainingEndsOn the last day of optional practical training
 * @param trainingQualifiesForJob whether the training as an M-1 student qualifies for the H-1B job
 * @param graduateMedicalTraining whether the person came as an exchange visitor for graduate medical training
 * @param validH1BVisa whether the person holds an H-1B visa that is neither expired nor revoked
 * @param permanentResident whether the person is a lawful permanent resident
 */
@RecordBuilder
public record UsStatus(
        Location location,
        UsClass status,
        Boolean maintained,
        LocalDate expiresOn,
        Boolean durationOfStatus,
        Boolean unauthorisedWork,
        Boolean lawfullyAdmitted,
        LocalDate employmentEndedOn,
        EmploymentEnd employmentEndedBy,
        Boolean graceTaken,
        LocalDate practicalTrainingEndsOn,
        Boolean trainingQualifiesForJob,
        Boolean graduateMedicalTraining,
        Boolean validH1BVisa,
        Boolean permanentResident) {
    public UsStatus {
        Told.day("expiresOn", expiresOn);
        Told.day("employmentEndedOn", employmentEndedOn);
        Told.day("practicalTrainingEndsOn", practicalTrainingEndsOn);
        durationOfStatus = Told.implied("durationOfStatus", durationOfStatus, "expiresOn", expiresOn, false);
        Told.contradiction(
                employmentEndedOn != null && employmentEndedBy == EmploymentEnd.NONE,
                "employmentEndedOn",
                "employmentEndedBy",
                "an employment that goes on has no last day");
    }
}
