package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.Month;

/**
 * One electronic registration for the H-1B cap. Registrations of every registrant for the person belong into the
 * list.
 *
 * @param fiscalYear the fiscal year it is for
 * @param byPetitioner whether the petitioner of this dossier made it
 * @param registrant what identifies the registrant, such as its tax number
 * @param submittedOn the day on which it was submitted, Eastern time
 * @param withdrawn whether it was withdrawn before the window closed; telling the status tells that it was not
 * @param status what the account shows
 * @param selectedUnder the numbers it was selected under
 * @param documentNumber the number of the passport or travel document on it
 * @param mastersCapClaimed whether it claims a US master's degree or above; what was selected under the numbers for
 *     those does
 * @param wageLevel the wage level on it, 1 to 4
 * @param occupationCode the code of the occupation on it
 * @param areaCode the area of intended employment on it
 * @param filingFrom the first day of the filing window on the selection notice
 * @param filingTo the last day of that window
 */
@RecordBuilder
public record Registration(
        Integer fiscalYear,
        Boolean byPetitioner,
        String registrant,
        LocalDate submittedOn,
        Boolean withdrawn,
        RegistrationStatus status,
        Allocation selectedUnder,
        String documentNumber,
        Boolean mastersCapClaimed,
        Integer wageLevel,
        String occupationCode,
        String areaCode,
        LocalDate filingFrom,
        LocalDate filingTo)
        implements Listed {
    public Registration {
        Told.day("filingFrom", filingFrom);
        Told.day("filingTo", filingTo);
        Told.within("fiscalYear", fiscalYear, 2021, 2200);
        registrant = Told.text("registrant", registrant);
        documentNumber = Told.text("documentNumber", documentNumber);
        Told.within("wageLevel", wageLevel, 1, 4);
        Told.form("occupationCode", occupationCode, "\\d{2}-\\d{4}", "15-1252");
        areaCode = Told.text("areaCode", areaCode);
        Told.inOrder("filingFrom", filingFrom, "filingTo", filingTo);
        Told.inOrder("submittedOn", submittedOn, "filingFrom", filingFrom);
        Told.inOrder("submittedOn", submittedOn, "filingTo", filingTo);
        withdrawn = Told.implied("withdrawn", withdrawn, "status", status, false);
        mastersCapClaimed = Told.implied(
                "mastersCapClaimed",
                mastersCapClaimed,
                "selectedUnder",
                selectedUnder == Allocation.ADVANCED_DEGREE ? selectedUnder : null,
                true);
        Told.contradiction(
                selectedUnder != null && status != null && status != RegistrationStatus.SELECTED,
                "selectedUnder",
                "status",
                "only a selected registration is selected under a number");
        Told.contradiction(
                (filingFrom != null || filingTo != null) && status != null && status != RegistrationStatus.SELECTED,
                filingFrom != null ? "filingFrom" : "filingTo",
                "status",
                "only a selected registration opens a filing window");
    }

    /**
     * Whether, for all that was told, it may name another passport or travel document than a registration for the same
     * fiscal year: false only where it surely names the same one, or is surely withdrawn or for another year. Never null.
     */
    @Measure(
            reads = {},
            doubts = {"fiscalYear", "other.fiscalYear", "withdrawn", "documentNumber", "other.documentNumber"})
    public boolean mayNameAnotherDocumentThan(Registration other) {
        return mayStandBeside(other) && !(documentNumber != null && documentNumber.equals(other.documentNumber));
    }

    /**
     * Whether, for all that was told, it may bear a lower wage level than a registration for the same fiscal year: false
     * only where its level is surely not lower, or it is surely withdrawn, invalid or for another year. Never null.
     */
    @Measure(
            reads = {},
            doubts = {"fiscalYear", "other.fiscalYear", "withdrawn", "status", "wageLevel", "other.wageLevel"})
    public boolean mayBearLowerLevelThan(Registration other) {
        return mayStandBeside(other)
                && status != RegistrationStatus.INVALID
                && !(wageLevel != null && other.wageLevel != null && wageLevel >= other.wageLevel);
    }

    private boolean mayStandBeside(Registration other) {
        return !Boolean.TRUE.equals(withdrawn)
                && (fiscalYear == null || other.fiscalYear == null || fiscalYear.equals(other.fiscalYear));
    }

    /**
     * The first day of a month, 1 to 12, of its fiscal year, which begins in October of the year before; null where the
     * year was not told.
     */
    @Measure(reads = "fiscalYear")
    public LocalDate firstOf(Number month) {
        if (fiscalYear == null || month == null) return null;
        boolean yearBefore = month.intValue() >= Month.OCTOBER.getValue();
        return LocalDate.of(yearBefore ? fiscalYear - 1 : fiscalYear, month.intValue(), 1);
    }

    /** The last day of its fiscal year, 30 September; null where the year was not told. */
    @Measure(reads = "fiscalYear")
    public LocalDate lastDayOfYear() {
        return fiscalYear == null ? null : FiscalYear.lastDay(fiscalYear);
    }

    /** The last day before a month, 1 to 12, of its fiscal year; null where the year was not told. */
    @Measure(reads = "fiscalYear")
    public LocalDate lastDayBefore(Number month) {
        LocalDate first = firstOf(month);
        return first == null ? null : first.minusDays(1);
    }
}
