package org.visafit.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * What may keep the person out of the US beside the grounds in the list {@code bars}.
 *
 * @param waiver what became of a waiver under INA 212(d)(3)(A)
 * @param homeResidence how the person stands to the two years at home of INA 212(e)
 * @param homeResidenceWaiver on what ground those were waived
 * @param unlawfulPresenceDays days of unlawful presence in the longest single stay, without those under the age of 18,
 *     those while a timely request for a change or extension was pending, and those of a stay for duration of status
 *     before a finding; 0 or more
 * @param leftAfterUnlawfulPresenceOn the day of the departure that ended it
 * @param departedAfterUnlawfulPresence whether the person has left since; false: never
 * @param leftBeforeProceedings whether the person left of his own will and before removal proceedings began
 * @param travelDocumentCountry the country of the passport to be travelled on, ISO 3166-1 alpha-2
 * @param palestinianAuthorityDocument whether it is a document issued or endorsed by the Palestinian Authority
 * @param inUsOnBanDate whether the person was in the US on the effective date of the nationality proclamation in
 *     force
 * @param validVisaOnBanDate whether the person held a valid visa on that date
 * @param travelBanException what lets the person through it
 * @param healthWorkerCertificate whether the certificate for foreign health workers is held (8 CFR 212.15)
 */
@RecordBuilder
public record UsAdmissibility(
        WaiverDecision waiver,
        HomeResidence homeResidence,
        HomeResidenceWaiver homeResidenceWaiver,
        Integer unlawfulPresenceDays,
        LocalDate leftAfterUnlawfulPresenceOn,
        Boolean departedAfterUnlawfulPresence,
        Boolean leftBeforeProceedings,
        String travelDocumentCountry,
        Boolean palestinianAuthorityDocument,
        Boolean inUsOnBanDate,
        Boolean validVisaOnBanDate,
        TravelBanException travelBanException,
        Boolean healthWorkerCertificate) {
    public UsAdmissibility {
        Told.notNegative("unlawfulPresenceDays", unlawfulPresenceDays);
        Told.country("travelDocumentCountry", travelDocumentCountry);
        departedAfterUnlawfulPresence = Told.implied(
                "departedAfterUnlawfulPresence",
                departedAfterUnlawfulPresence,
                "leftAfterUnlawfulPresenceOn",
                leftAfterUnlawfulPresenceOn,
                true);
        Told.contradiction(
                Boolean.FALSE.equals(departedAfterUnlawfulPresence) && Boolean.TRUE.equals(leftBeforeProceedings),
                "leftBeforeProceedings",
                "departedAfterUnlawfulPresence",
                "who never left did not leave before proceedings");
        Told.contradiction(
                homeResidence != null
                        && homeResidence != HomeResidence.WAIVED
                        && homeResidenceWaiver != null
                        && homeResidenceWaiver != HomeResidenceWaiver.NONE,
                "homeResidenceWaiver",
                "homeResidence",
                "a ground of waiver is told, and that nothing was waived");
        Told.contradiction(
                homeResidence == HomeResidence.WAIVED && homeResidenceWaiver == HomeResidenceWaiver.NONE,
                "homeResidenceWaiver",
                "homeResidence",
                "the two years were waived, and on no ground");
    }

    /** The same day so many years after the departure that ended unlawful presence; null where that was not told. */
    @Measure(reads = "leftAfterUnlawfulPresenceOn")
    public LocalDate departureAnniversary(Number years) {
        return leftAfterUnlawfulPresenceOn == null || years == null
                ? null
                : leftAfterUnlawfulPresenceOn.plusYears(years.longValue());
    }
}
