package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.Assessment;
import org.visafit.Figures;
import org.visafit.Visafit;
import org.visafit.conclusion.Result;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.rulepack.RulePack;
import org.visafit.rulepack.problem.BrokenRulePack;

/**
 * Sixteen threads assess while the rules of the K visa are edited and read again; one edit in ten is broken. The long version:
 * {@code mvn test -Dtest=LoadTest -Dvisafit.assessments=200000}; with the rules of every visa: {@code -Dvisafit.rules=all}.
 */
class LoadTest {
    private static final int THREADS = 16;
    private static final int ASSESSMENTS = Integer.getInteger("visafit.assessments", 2_000);
    private static final boolean ALL = "all".equals(System.getProperty("visafit.rules", "k"));
    private static final int PAUSE = 50;
    /** By how much memory may differ between two moments at which nothing runs, in MiB. */
    private static final long SLACK = 64;

    private static final String ROW = "ageRange( \"K\", \"STRICT\", 18, %d )";
    /** Aged 35 on the day: inside 18 to 35, outside 18 to 34. */
    private static final Dossier PERSON = DossierBuilder.builder()
            .asOf(LocalDate.of(2026, 11, 21))
            .readings(Map.of("K", "STRICT"))
            .applicant(ApplicantBuilder.builder()
                    .birthDate(LocalDate.of(1991, 6, 1))
                    .build())
            .build();

    @TempDir
    Path folder;

    private final Map<String, Integer> oldestByDigest = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger reloaded = new AtomicInteger();

    @Test
    void no_answer_is_wrong_and_none_is_made_from_two_packs() throws Exception {
        copyTheRules();
        write(String.format(ROW, 34));
        noteDigest(Visafit.open(folder.resolve("rules")), 34);
        write(String.format(ROW, 35));
        Visafit visafit = Visafit.open(folder.resolve("rules"));
        noteDigest(visafit, 35);
        AtomicBoolean done = new AtomicBoolean();
        Thread editor = new Thread(() -> edit(visafit, done), "editor");
        editor.start();
        Figures figures = new Figures("load");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        assess(threads, visafit, ASSESSMENTS / 2);
        long warm = usedMemory();
        assess(threads, visafit, ASSESSMENTS - ASSESSMENTS / 2);
        done.set(true);
        editor.join();
        threads.shutdown();
        long end = usedMemory();
        figures.print(
                answered.get(),
                "assessments by " + THREADS + " threads under the rules of " + (ALL ? "every visa" : "the K visa"),
                "rules read again " + reloaded + " times, refused " + refused + " times",
                "memory " + warm + " MiB after the first half, " + end + " MiB at the end");
        assertThat(wrong).isEmpty();
        assertThat(reloaded.get()).isPositive();
        assertThat(refused.get()).isPositive();
        assertThat(end).as("MiB at the end").isLessThan(warm + SLACK);
        assertThat(sessions(visafit)).isEmpty();
        visafit.reload();
        assertThat(visafit.assess(PERSON).decision("K").criterion("K-AGE")).isPresent();
        assertThat(sessions(visafit)).isEmpty();
    }

    /** The sessions of the engine that were not closed. */
    private static Collection<?> sessions(Visafit visafit) throws ReflectiveOperationException {
        Field pack = Visafit.class.getDeclaredField("pack");
        pack.setAccessible(true);
        return ((RulePack) pack.get(visafit)).compiled().getKieSessions();
    }

    private void assess(ExecutorService threads, Visafit visafit, int times) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++)
            running.add(threads.submit(() -> {
                for (int j = 0; j < times / THREADS; j++) check(visafit.assess(PERSON));
            }));
        for (Future<?> one : running) one.get();
    }

    /** The digest on the receipt is that of the pack whose row decided. */
    private void check(Assessment assessment) {
        answered.incrementAndGet();
        Integer oldest = oldestByDigest.get(assessment.receipt().rulePack());
        Result found = assessment.decision("K").criterion("K-AGE").orElseThrow().result();
        if (oldest == null) wrong.add("an answer from a pack that never was: " + assessment.receipt());
        else if (found != (oldest == 35 ? Result.MET : Result.NOT_MET))
            wrong.add("oldest " + oldest + " gave " + found);
    }

    private void edit(Visafit visafit, AtomicBoolean done) {
        int oldest = 35;
        for (int edits = 0; !done.get(); edits++) {
            boolean broken = edits % 10 == 1;
            int next = oldest == 35 ? 34 : 35;
            try {
                synchronized (this) {
                    write(broken ? "ageRnge(" : String.format(ROW, next));
                    visafit.reload();
                }
                reloaded.incrementAndGet();
                if (broken) wrong.add("a broken pack was taken");
                else oldest = next;
            } catch (BrokenRulePack e) {
                refused.incrementAndGet();
                if (!broken) wrong.add("a good pack was refused: " + e.getMessage());
            } catch (IOException e) {
                wrong.add(e.toString());
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                wrong.add(e.toString());
            }
        }
        try {
            write(String.format(ROW, 35));
        } catch (IOException e) {
            wrong.add(e.toString());
        }
    }

    /** The digest of a pack is known before any thread can see it. */
    private void noteDigest(Visafit visafit, int oldest) {
        oldestByDigest.put(visafit.assess(PERSON).receipt().rulePack(), oldest);
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

    /** With no rules being read at the time. */
    private synchronized long usedMemory() {
        for (int i = 0; i < 3; i++) System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
