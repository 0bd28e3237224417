package org.visafit.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What every record asks of the facts it is told. A null passes each of them: it was not told. Messages name facts and
 * never repeat what was told of them, so that they may be logged.
 */
final class Told {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final int MOST_DIGITS = 30;

    private Told() {}

    static <T> List<T> list(String name, Collection<T> told) {
        if (told == null) return null;
        List<T> copy = new ArrayList<>(told);
        if (copy.contains(null)) throw new InvalidFact(List.of(name), name + " holds an entry that says nothing");
        return Collections.unmodifiableList(copy);
    }

    static <T> Set<T> set(String name, Collection<T> told) {
        if (told == null) return null;
        Set<T> copy = new LinkedHashSet<>(told);
        if (copy.contains(null)) throw new InvalidFact(List.of(name), name + " holds an entry that says nothing");
        return Collections.unmodifiableSet(copy);
    }

    static String text(String name, String told) {
        if (told == null) return null;
        String trimmed = told.strip();
        if (trimmed.isEmpty())
            throw new InvalidFact(List.of(name), name + " is an empty text; leave it out if it is not known");
        return trimmed;
    }

    /** A name that is compared without regard to case, kept in lower case. */
    static String term(String name, String told) {
        String text = text(name, told);
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    static String country(String name, String told) {
        if (told == null || COUNTRIES.contains(told)) return told;
        throw new InvalidFact(List.of(name), name + " takes an ISO 3166-1 alpha-2 country code", countryHint(told));
    }

    static Set<String> countries(String name, Collection<String> told) {
        Set<String> copy = set(name, told);
        if (copy != null) copy.forEach(code -> country(name, code));
        return copy;
    }

    static void region(String name, String told) {
        if (told != null && !told.matches("[1-9]\\d{5}"))
            throw new InvalidFact(
                    List.of(name), name + " takes a region of China, the six digits of GB/T 2260, as in 310000");
    }

    /** Refuses a code that is not written as it should be. */
    static void form(String name, String told, String form, String example) {
        if (told != null && !told.matches(form))
            throw new InvalidFact(List.of(name), name + " takes a code such as " + example);
    }

    private static String countryHint(String told) {
        String upper = told.strip().toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(upper)) return "; did you mean " + upper + "?";
        if (upper.equals("UK")) return "; the United Kingdom is GB";
        for (String code : Locale.getISOCountries()) {
            Locale place = new Locale.Builder().setRegion(code).build();
            if (place.getISO3Country().equals(upper)
                    || place.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(told.strip()))
                return "; did you mean " + code + "?";
        }
        return "";
    }

    static void within(String name, Integer told, int low, int high) {
        if (told != null && (told < low || told > high))
            throw new InvalidFact(List.of(name), name + " lies outside " + low + " to " + high);
    }

    static void within(String name, BigDecimal told, int low, int high) {
        inDigits(name, told);
        if (told != null
                && (told.compareTo(BigDecimal.valueOf(low)) < 0 || told.compareTo(BigDecimal.valueOf(high)) > 0))
            throw new InvalidFact(List.of(name), name + " lies outside " + low + " to " + high);
    }

    static void day(String name, LocalDate told) {
        if (told != null && (told.isBefore(Dossier.FIRST_DAY) || told.isAfter(Dossier.LAST_DAY)))
            throw new InvalidFact(
                    List.of(name), name + " lies outside " + Dossier.FIRST_DAY + " to " + Dossier.LAST_DAY);
    }

    static void notNegative(String name, Number told) {
        if (told instanceof BigDecimal amount) inDigits(name, amount);
        if (told != null && new BigDecimal(told.toString()).signum() < 0)
            throw new InvalidFact(List.of(name), name + " lies below 0");
    }

    static void positive(String name, BigDecimal told) {
        inDigits(name, told);
        if (told != null && told.signum() <= 0) throw new InvalidFact(List.of(name), name + " is not above 0");
    }

    /** Refuses a number that takes more than 30 digits to write on either side of its point, such as 1E+1000000. */
    private static void inDigits(String name, BigDecimal told) {
        if (told != null && (told.scale() > MOST_DIGITS || told.precision() - told.scale() > MOST_DIGITS))
            throw new InvalidFact(
                    List.of(name), name + " has more than " + MOST_DIGITS + " digits before or after its point");
    }

    /** Refuses a later day that lies before an earlier one. */
    static void inOrder(String earlierName, LocalDate earlier, String laterName, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier))
            throw new InvalidFact(List.of(laterName, earlierName), laterName + " lies before " + earlierName);
    }

    static void contradiction(boolean found, String one, String other, String why) {
        if (found) throw new InvalidFact(List.of(one, other), one + " contradicts " + other + ": " + why);
    }

    /** What a yes-or-no fact is once another one, if told, implies it. */
    static Boolean implied(String name, Boolean told, String by, Object cause, boolean follows) {
        if (cause == null) return told;
        contradiction(told != null && told != follows, name, by, by + " is told");
        return follows;
    }
}
