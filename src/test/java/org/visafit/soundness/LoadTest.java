package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.Assessment;
import org.visafit.Figures;
import org.visafit.Visafit;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.dossier.InvalidFact;
import org.visafit.io.AssessmentJson;
import org.visafit.properties.RandomDossiers;
import org.visafit.rulepack.Limits;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.problem.BrokenRulePack;
import org.visafit.rulepack.problem.RuleFailure;

/**
 * Sixteen threads assess twenty persons while the rules of the K visa are edited and read again; one edit in ten is broken.
 * Every answer is, to the byte, the one that its rules gave before the threads began. The long version:
 * {@code mvn test -Dtest=LoadTest -Dvisafit.assessments=200000}; with the rules of every visa: {@code -Dvisafit.rules=all}.
 */
class LoadTest {
    private static final int THREADS = 16;
    private static final int PERSONS = 20;
    private static final int ASSESSMENTS = Integer.getInteger("visafit.assessments", 2_000);
    private static final boolean ALL = "all".equals(System.getProperty("visafit.rules", "k"));
    private static final int PAUSE = 50;
    /** By how much memory may differ between two moments at which nothing runs, in MiB. */
    private static final long SLACK = 64;
    /** How many more classes may be there at the end than after the first half; each pack would leave some. */
    private static final long CLASSES = 500;

    private static final String ROW = "ageRange( \"K\", \"STRICT\", 18, %d )";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private final List<Dossier> persons = new ArrayList<>();
    /** What each person is answered under the rules of a digest. */
    private final Map<String, List<String>> answers = new ConcurrentHashMap<>();

    private final Queue<WeakReference<RulePack>> packs = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger reloaded = new AtomicInteger();

    @Test
    void no_answer_is_wrong_and_none_is_made_from_two_packs() throws Exception {
        copyTheRules();
        write(String.format(ROW, 34));
        Visafit visafit = Visafit.open(folder.resolve("rules"));
        for (long seed = 1; persons.size() < PERSONS; seed++)
            addPerson(RandomDossiers.of(seed, visafit.rules().readings()));
        noteAnswers(visafit);
        write(String.format(ROW, 35));
        visafit.reload();
        noteAnswers(visafit);
        for (int i = 0; i < PERSONS; i++)
            assertThat(answersTo(i)).as("person " + i).hasSize(2);
        AtomicBoolean done = new AtomicBoolean();
        Thread editor = new Thread(() -> edit(visafit, done), "editor");
        editor.start();
        Figures figures = new Figures("load");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        assess(threads, visafit, ASSESSMENTS / 2);
        Memory warm = memory();
        assess(threads, visafit, ASSESSMENTS - ASSESSMENTS / 2);
        done.set(true);
        editor.join();
        assess(threads, visafit, 10 * THREADS);
        fail(threads, visafit.within(new Limits(1, 30_000, 2_000, 10_000_000)));
        threads.shutdown();
        Memory end = memory();
        List<RulePack> left = packs.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        figures.print(
                answered.get(),
                "assessments by " + THREADS + " threads under the rules of " + (ALL ? "every visa" : "the K visa"),
                "rules read again " + reloaded + " times, refused " + refused + " times",
                "after the first half " + warm + ", at the end " + end,
                left.size() + " rule pack left");
        assertThat(wrong).isEmpty();
        assertThat(answered.get()).isEqualTo(ASSESSMENTS + 10 * THREADS);
        assertThat(reloaded.get()).isPositive();
        assertThat(refused.get()).isPositive();
        assertThat(end.heap()).as("MiB at the end").isLessThan(warm.heap() + SLACK);
        assertThat(end.classes()).as("classes at the end").isLessThan(warm.classes() + CLASSES);
        assertThat(left).as("rule packs that are still there").containsExactly(pack(visafit));
        assertThat(pack(visafit).compiled().getKieSessions()).isEmpty();
        visafit.reload();
        check(visafit, 0);
        assertThat(wrong).isEmpty();
        assertThat(pack(visafit).compiled().getKieSessions()).isEmpty();
    }

    /** Somebody of whom all this is told, but aged 35 on the day: inside 18 to 35, outside 18 to 34. */
    private void addPerson(Dossier told) {
        try {
            persons.add(DossierBuilder.builder(told)
                    .asOf(TODAY)
                    .readings(Map.of("K", "STRICT"))
                    .applicant(ApplicantBuilder.builder(told.applicant())
                            .birthDate(LocalDate.of(1991, 6, 1))
                            .build())
                    .build());
        } catch (InvalidFact e) {
            // has a degree from before that birth, or the like: the next one will do
        }
    }

    /** The different answers to a person, but for the digests of the rules. */
    private Set<String> answersTo(int person) {
        return answers.entrySet().stream()
                .map(rules -> rules.getValue().get(person).replace(rules.getKey(), ""))
                .collect(Collectors.toSet());
    }

    /** On every thread an assessment that costs too much. */
    private void fail(ExecutorService threads, Visafit visafit) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++)
            running.add(threads.submit(() ->
                    assertThatThrownBy(() -> visafit.assess(persons.get(0))).isInstanceOf(RuleFailure.class)));
        for (Future<?> one : running) one.get();
    }

    private static RulePack pack(Visafit visafit) throws ReflectiveOperationException {
        Field pack = Visafit.class.getDeclaredField("pack");
        pack.setAccessible(true);
        return (RulePack) pack.get(visafit);
    }

    private void assess(ExecutorService threads, Visafit visafit, int times) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++)
            running.add(threads.submit(() -> {
                for (int turn = next.getAndIncrement(); turn < times; turn = next.getAndIncrement())
                    check(visafit, turn % PERSONS);
            }));
        for (Future<?> one : running) one.get();
    }

    /** The answer is the one that the rules of the receipt's digest give. */
    private void check(Visafit visafit, int person) {
        Assessment assessment = visafit.assess(persons.get(person));
        answered.incrementAndGet();
        List<String> known = answers.get(assessment.receipt().rulePack());
        if (known == null) wrong.add("an answer from a pack that never was: " + assessment.receipt());
        else if (!known.get(person).equals(AssessmentJson.write(List.of(assessment))))
            wrong.add("person " + person + " was answered otherwise before by " + assessment.receipt());
    }

    private void edit(Visafit visafit, AtomicBoolean done) {
        try {
            int oldest = 35;
            for (int edits = 0; !done.get(); edits++) {
                boolean broken = edits % 10 == 1;
                int next = oldest == 35 ? 34 : 35;
                if (readAgain(visafit, broken ? "ageRnge(" : String.format(ROW, next), broken)) oldest = next;
                Thread.sleep(PAUSE);
            }
            write(String.format(ROW, 35));
        } catch (Throwable e) {
            wrong.add("the editor: " + e);
        }
    }

    /** Whether the rules with this row are taken. */
    private synchronized boolean readAgain(Visafit visafit, String row, boolean broken) throws Exception {
        write(row);
        try {
            visafit.reload();
        } catch (BrokenRulePack e) {
            refused.incrementAndGet();
            if (!broken) wrong.add("a good pack was refused: " + e.getMessage());
            return false;
        }
        reloaded.incrementAndGet();
        packs.add(new WeakReference<>(pack(visafit)));
        if (broken) wrong.add("a broken pack was taken");
        return true;
    }

    /** What each person is answered, before any thread asks. */
    private void noteAnswers(Visafit visafit) {
        List<Assessment> all = persons.stream().map(visafit::assess).toList();
        answers.put(
                all.get(0).receipt().rulePack(),
                all.stream().map(one -> AssessmentJson.write(List.of(one))).toList());
    }

    private void write(String row) throws IOException {
        Path age = folder.resolve("rules/k/age.drl");
        String text = Files.readString(Path.of("rules/k/age.drl"));
        assertThat(text).contains(String.format(ROW, 35));
        Files.writeString(age, text.replace(String.format(ROW, 35), row));
    }

    private void copyTheRules() throws IOException {
        for (Path file : rules()) {
            Path copy = folder.resolve(file.toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<Path> rules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .filter(file -> ALL
                            || Set.of("common", "k").contains(file.getName(1).toString()))
                    .toList();
        }
    }

    private record Memory(long heap, long classes) {
        @Override
        public String toString() {
            return heap + " MiB and " + classes + " classes";
        }
    }

    /** With no rules being read at the time. */
    private synchronized Memory memory() {
        for (int i = 0; i < 3; i++) System.gc();
        ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
        Runtime runtime = Runtime.getRuntime();
        return new Memory((runtime.totalMemory() - runtime.freeMemory()) >> 20, classes.getLoadedClassCount());
    }
}
