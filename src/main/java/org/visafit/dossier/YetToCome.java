package org.visafit.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Refuses what is told as done and lies after the day for which to decide: a petition filed next month, a degree
 * conferred next year. What is planned, expires or will be completed may lie ahead.
 */
final class YetToCome {
    private final LocalDate asOf;

    YetToCome(LocalDate asOf) {
        this.asOf = asOf;
    }

    void inLists(
            List<Degree> degrees,
            List<Post> posts,
            List<FamilyMember> family,
            List<StayPeriod> stays,
            List<TripAbroad> trips,
            List<Registration> registrations) {
        inList("degrees", degrees, "conferredOn", Degree::conferredOn);
        inList("posts", posts, "startedOn", Post::startedOn);
        inList("posts", posts, "endedOn", Post::endedOn);
        inList("family", family, "birthDate", FamilyMember::birthDate);
        inList("stays", stays, "admittedOn", StayPeriod::admittedOn);
        inList("stays", stays, "endedOn", StayPeriod::endedOn);
        inList("trips", trips, "leftOn", TripAbroad::leftOn);
        inList("registrations", registrations, "submittedOn", Registration::submittedOn);
    }

    void inRecords(
            Applicant applicant,
            ConfirmationLetter letter,
            UsAdmissibility admissibility,
            CapHistory history,
            Petitioner petitioner,
            LabourConditionApplication application,
            Petition petition,
            GreenCardCase green) {
        done("applicant.birthDate", applicant.birthDate());
        done("confirmationLetter.dateOfIssue", letter.dateOfIssue());
        done("usAdmissibility.leftAfterUnlawfulPresenceOn", admissibility.leftAfterUnlawfulPresenceOn());
        done("capHistory.countedOn", history.countedOn());
        done("capHistory.leftForGoodOn", history.leftForGoodOn());
        done("petitioner.willfulViolationFoundOn", petitioner.willfulViolationFoundOn());
        done("labourConditionApplication.filedOn", application.filedOn());
        done("labourConditionApplication.certifiedOn", application.certifiedOn());
        done("petition.sentOn", petition.sentOn());
        done("petition.filingDate", petition.filingDate());
        done("petition.approvedOn", petition.approvedOn());
        done("greenCardCase.priorityDate", green.priorityDate());
        done("greenCardCase.labourCertificationFiledOn", green.labourCertificationFiledOn());
        done("greenCardCase.i140FiledOn", green.i140FiledOn());
        done("greenCardCase.visaAvailableSince", green.visaAvailableSince());
    }

    private <T> void inList(String list, List<T> items, String fact, Function<T, LocalDate> day) {
        for (int i = 0; items != null && i < items.size(); i++)
            done(list + "[" + i + "]." + fact, day.apply(items.get(i)));
    }

    private void done(String fact, LocalDate day) {
        Told.day(fact, day);
        if (day != null && day.isAfter(asOf))
            throw new InvalidFact(
                    List.of(fact, "asOf"), fact + " lies after asOf, so it is not done yet; leave it out until it is");
    }
}
