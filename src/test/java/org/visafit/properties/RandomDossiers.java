package org.visafit.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.InvalidFact;
import org.visafit.dossier.JobOffer;

/** Dossiers drawn from the vocabulary: any value that a record takes, with a taste for those at the edges of rules. */
public final class RandomDossiers {
    private static final List<String> COUNTRIES = List.of("CN", "US", "IN", "BR", "HK", "IR", "DE", "NG", "SY", "CA");
    private static final List<String> TEXTS = List.of(
            "computer science",
            "history",
            "medicine",
            "design",
            "wine tasting",
            "nobel prize",
            "turing award",
            "iso",
            "X");
    private static final List<String> REGIONS =
            List.of("110000", "310000", "310115", "440100", "440300", "120000", "510000", "330000");
    private static final List<String> OCCUPATIONS = List.of("15-1252", "29-1141", "29-1123", "29-1216");
    private static final List<String> CIP_CODES = List.of("11.0701", "11.0101", "27.01", "51");
    private static final List<String> STATES = List.of("CA", "NY", "GU", "MP");
    private static final int[] NUMBERS = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 15, 25, 26, 30, 35, 36, 49, 50, 51, 60, 85, 100, 180, 181, 364, 365, 500,
        501, 2027
    };
    private static final String[] AMOUNTS = {
        "0", "0.15", "0.29", "0.3", "0.49", "0.5", "0.5001", "0.51", "1", "2", "2.99", "3", "4", "9", "12", "25",
        "25.5", "26", "30", "40", "51", "100", "59999", "60000", "120000", "449999", "450000", "859464", "1000000"
    };

    private static final List<String> EXTREMES = List.of("0.000001", "99.999999", "999999999999999999999999999999");

    /** A fact that a record refuses: a component, an item of its list, a fact in it. */
    private static final Pattern REFUSED = Pattern.compile("(\\w+)(?:\\[(\\d+)])?(?:\\.(.+))?");

    private static final DateTimeFormatter IN_RULES = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);
    private static final List<LocalDate> EDGES = edges();
    private static final List<LocalDate> ENDS =
            List.of(Dossier.FIRST_DAY, LocalDate.of(1950, 2, 28), LocalDate.of(2096, 2, 29), Dossier.LAST_DAY);

    private final Random random;
    private final int told;

    private RandomDossiers(Random random, int told) {
        this.random = random;
        this.told = told;
    }

    /** The dossier of this seed, with this much told of it. */
    public static Dossier of(long seed, Map<String, List<String>> readings) {
        Random random = new Random(seed);
        return new RandomDossiers(random, 20 + random.nextInt(80)).dossier(readings);
    }

    /** The dossier of this seed, of which everything is told that does not contradict the rest. */
    static Dossier whole(long seed, Map<String, List<String>> readings) {
        return new RandomDossiers(new Random(seed), 100).dossier(readings);
    }

    private Dossier dossier(Map<String, List<String>> readings) {
        while (true) {
            Map<String, String> chosen = new java.util.TreeMap<>();
            readings.forEach((visa, names) -> chosen.put(visa, names.get(random.nextInt(names.size()))));
            RecordComponent[] components = Dossier.class.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++)
                values[i] = switch (components[i].getName()) {
                    case "asOf" -> asOf();
                    case "readings" -> chosen;
                    default -> value(components[i].getName(), components[i].getGenericType());
                };
            Record dossier = withoutWhatIsRefused(Dossier.class, components, values);
            if (dossier != null) return (Dossier) dossier;
        }
    }

    /** A day of the time for which the rules were written; one in ten near any day that they name, or that can be told. */
    private LocalDate asOf() {
        return switch (random.nextInt(20)) {
            case 0 -> one(EDGES).plusDays(random.nextInt(3) - 1);
            case 1 -> one(ENDS);
            default -> LocalDate.of(2027, 4, 10).minusDays(random.nextInt(640));
        };
    }

    /** The dossier with a value at each of these places, as far as the records take it. */
    static Dossier told(long seed, Dossier dossier, List<String> places) {
        RandomDossiers drawing = new RandomDossiers(new Random(seed), 85);
        Dossier fuller = dossier;
        for (String place : places) fuller = Facts.with(fuller, place, drawing::certain);
        return fuller;
    }

    /** The dossier with values at some of the places where nothing was told. */
    static Dossier fuller(long seed, Dossier dossier) {
        RandomDossiers drawing = new RandomDossiers(new Random(seed), 60);
        Dossier fuller = dossier;
        for (String place : Facts.untold(dossier))
            if (drawing.random.nextInt(3) == 0) fuller = Facts.with(fuller, place, drawing::certain);
        return fuller;
    }

    private Object certain(String name, Type type) {
        Object value = null;
        while (value == null) value = value(name, type);
        return value;
    }

    private Object value(String name, Type type) {
        if (random.nextInt(100) >= told) return null;
        if (type instanceof ParameterizedType collection) return collection(name, collection);
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) return record(plain.asSubclass(Record.class));
        if (plain.isEnum()) return one(List.of(plain.getEnumConstants()));
        if (plain == Boolean.class) return random.nextBoolean();
        if (name.equals("fiscalYear")) return 2024 + random.nextInt(6);
        if (name.equals("wageLevel")) return 1 + random.nextInt(4);
        boolean extreme = random.nextInt(20) == 0;
        if (plain == Integer.class) return extreme ? Integer.MAX_VALUE : NUMBERS[random.nextInt(NUMBERS.length)];
        if (plain == BigDecimal.class)
            return new BigDecimal(extreme ? one(EXTREMES) : AMOUNTS[random.nextInt(AMOUNTS.length)]);
        if (plain == LocalDate.class) return day(name);
        if (plain == OffsetDateTime.class)
            return day(name).atTime(random.nextInt(24), random.nextInt(60)).atOffset(ZoneOffset.UTC);
        if (name.endsWith("ountry")) return one(COUNTRIES);
        if (name.equals("region")) return one(REGIONS);
        if (name.equals("occupationCode")) return one(OCCUPATIONS);
        if (name.equals("cipCode")) return one(CIP_CODES);
        if (name.equals("state")) return one(STATES);
        return one(TEXTS);
    }

    private LocalDate day(String name) {
        LocalDate today = LocalDate.of(2026, 11, 21);
        if (name.equals("birthDate"))
            return today.minusYears(15 + random.nextInt(50)).minusDays(random.nextInt(3) - 1);
        if (random.nextInt(50) == 0) return one(ENDS);
        return switch (random.nextInt(5)) {
            case 0, 1 -> one(EDGES).plusDays(random.nextInt(3) - 1);
            case 2 -> LocalDate.of(2026, 3, 3).plusDays(random.nextInt(18));
            case 3 -> today.minusDays(random.nextInt(3000));
            default -> today.plusDays(random.nextInt(800));
        };
    }

    /** Every day that the rules name, as far as it can stand in a dossier. */
    private static List<LocalDate> edges() {
        SortedSet<LocalDate> edges = new TreeSet<>();
        Pattern day = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)|\"(\\d\\d-[A-Z][a-z]{2}-\\d{4})\"");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                Matcher found = day.matcher(Files.readString(file).replaceAll("@checked\\([^)]*\\)", ""));
                while (found.find())
                    edges.add(
                            found.group(1) != null
                                    ? LocalDate.parse(found.group(1))
                                    : LocalDate.parse(found.group(2), IN_RULES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(edges);
    }

    private Object collection(String name, ParameterizedType type) {
        Type element = type.getActualTypeArguments()[0];
        Set<Object> values = new LinkedHashSet<>();
        Set<Object> countries = new HashSet<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            Object value = null;
            while (value == null) value = value(name.equals("nationalities") ? "country" : name, element);
            if (value instanceof JobOffer offer && offer.country() != null && !countries.add(offer.country())) continue;
            values.add(value);
        }
        return type.getRawType() == List.class ? new ArrayList<>(values) : values;
    }

    private Record record(Class<? extends Record> type) {
        for (int attempt = 0; attempt < 40; attempt++) {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++)
                values[i] = value(components[i].getName(), components[i].getGenericType());
            Record made = withoutWhatIsRefused(type, components, values);
            if (made != null) return made;
        }
        return Facts.make(type, new Object[type.getRecordComponents().length]);
    }

    /** The record of these values, or of those that are left when what it refuses is taken away, one piece at a time. */
    private Record withoutWhatIsRefused(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        for (int cut = 0; cut < 3 * components.length; cut++)
            try {
                return Facts.makeOrRefuse(type, values);
            } catch (InvalidFact e) {
                Matcher refused = REFUSED.matcher(one(
                        e.facts().stream().filter(fact -> !fact.equals("asOf")).toList()));
                if (!refused.matches()) throw e;
                for (int i = 0; i < components.length; i++)
                    if (components[i].getName().equals(refused.group(1)))
                        values[i] = without(values[i], refused.group(2), refused.group(3));
            }
        return null;
    }

    /** What is left of a value without a fact in it: without its item where the fact is one, or nothing. */
    private static Object without(Object value, String index, String fact) {
        if (index != null) {
            List<Object> left = new ArrayList<>((List<?>) value);
            Object item = left.remove(Integer.parseInt(index));
            if (without(item, null, fact) instanceof Record rest) left.add(Integer.parseInt(index), rest);
            return left;
        }
        if (fact == null || !(value instanceof Record record)) return null;
        Record rest = Facts.without(record, fact);
        return rest.equals(record) ? null : rest;
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
