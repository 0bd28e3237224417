package org.visafit.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Facts of several records that cannot be true together. What was not told contradicts nothing. */
final class Contradictions {
    private Contradictions() {}

    static void beforeBirth(
            Applicant applicant, List<Degree> degrees, List<Post> posts, List<StayPeriod> stays, CapHistory history) {
        LocalDate birth = applicant.birthDate();
        if (birth == null) return;
        afterBirth("applicant.passportExpiry", applicant.passportExpiry(), birth);
        for (int i = 0; degrees != null && i < degrees.size(); i++) {
            afterBirth("degrees[" + i + "].conferredOn", degrees.get(i).conferredOn(), birth);
            afterBirth("degrees[" + i + "].requirementsMetOn", degrees.get(i).requirementsMetOn(), birth);
        }
        for (int i = 0; posts != null && i < posts.size(); i++) {
            afterBirth("posts[" + i + "].startedOn", posts.get(i).startedOn(), birth);
            afterBirth("posts[" + i + "].endedOn", posts.get(i).endedOn(), birth);
        }
        for (int i = 0; stays != null && i < stays.size(); i++) {
            notBeforeBirth("stays[" + i + "].admittedOn", stays.get(i).admittedOn(), birth);
            notBeforeBirth("stays[" + i + "].endedOn", stays.get(i).endedOn(), birth);
        }
        notBeforeBirth("capHistory.countedOn", history.countedOn(), birth);
        notBeforeBirth("capHistory.leftForGoodOn", history.leftForGoodOn(), birth);
    }

    private static void afterBirth(String fact, LocalDate day, LocalDate birth) {
        if (day != null && !day.isAfter(birth))
            throw new InvalidFact(
                    List.of(fact, "applicant.birthDate"), fact + " does not lie after applicant.birthDate");
    }

    private static void notBeforeBirth(String fact, LocalDate day, LocalDate birth) {
        Told.inOrder("applicant.birthDate", birth, fact, day);
    }

    /** A person is in one place and in one status at a time; a stay may begin, and a trip too, on the day the last ended. */
    static void atTheSameTime(List<StayPeriod> stays, List<TripAbroad> trips) {
        if (stays != null)
            overlap("stays", stays.stream().map(Contradictions::of).toList());
        if (trips != null)
            overlap("trips", trips.stream().map(Contradictions::of).toList());
        if (stays != null && trips != null) outside(stays, trips);
    }

    private static void overlap(String list, List<Days> several) {
        for (int later = 1; later < several.size(); later++)
            for (int earlier = 0; earlier < later; earlier++)
                if (several.get(later).overlaps(several.get(earlier)))
                    throw new InvalidFact(
                            List.of(list + "[" + later + "]", list + "[" + earlier + "]"),
                            list + "[" + later + "] overlaps " + list + "[" + earlier + "]");
    }

    private static void outside(List<StayPeriod> stays, List<TripAbroad> trips) {
        for (int i = 0; i < trips.size(); i++) {
            Days trip = of(trips.get(i));
            if (stays.stream().allMatch(stay -> trip.apart(of(stay))))
                throw new InvalidFact(
                        List.of("trips[" + i + "]", "stays"),
                        "trips[" + i
                                + "] lies outside every one of the stays; only trips during them belong into the list");
        }
    }

    private static Days of(StayPeriod stay) {
        LocalDate end = Boolean.TRUE.equals(stay.current()) ? LocalDate.MAX : stay.endedOn();
        return new Days(stay.admittedOn(), end);
    }

    private static Days of(TripAbroad trip) {
        return new Days(trip.leftOn(), trip.returnedOn());
    }

    /** From one day to another; null where a day was not told. */
    private record Days(LocalDate from, LocalDate to) {
        boolean overlaps(Days other) {
            if (from == null || other.from == null) return false;
            LocalDate end = Objects.requireNonNullElse(to, from);
            LocalDate otherEnd = Objects.requireNonNullElse(other.to, other.from);
            return from.isBefore(otherEnd) && other.from.isBefore(end)
                    || within(from, other.from, otherEnd)
                    || within(other.from, from, end);
        }

        private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
            return day.isAfter(from) && day.isBefore(to);
        }

        /** Whether no day is common to both, whatever the days are that were not told. */
        boolean apart(Days other) {
            return from != null && other.to != null && from.isAfter(other.to)
                    || to != null && other.from != null && to.isBefore(other.from);
        }
    }

    /** Who has left for good has not come back in H or L since. */
    static void leftForGood(CapHistory history, List<StayPeriod> stays) {
        if (!Boolean.TRUE.equals(history.leftForGood())) return;
        for (int i = 0; stays != null && i < stays.size(); i++) {
            String stay = "stays[" + i + "]";
            Told.contradiction(
                    Boolean.TRUE.equals(stays.get(i).current()),
                    "capHistory.leftForGood",
                    stay + ".current",
                    "who has left for good is in no stay that goes on");
            Told.inOrder(
                    stay + ".admittedOn",
                    stays.get(i).admittedOn(),
                    "capHistory.leftForGoodOn",
                    history.leftForGoodOn());
        }
    }

    static void visaNumber(GreenCardCase green, Petition petition) {
        LocalDate since = green.visaAvailableSince();
        Told.contradiction(
                Boolean.FALSE.equals(green.priorityDateCurrent())
                        && since != null
                        && petition.filingDate() != null
                        && !since.isAfter(petition.filingDate()),
                "greenCardCase.priorityDateCurrent",
                "greenCardCase.visaAvailableSince",
                "a visa was available on the day the H-1B petition was filed");
    }
}
