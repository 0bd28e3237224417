package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
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
import org.visafit.Visafit;
import org.visafit.conclusion.Result;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.rulepack.problem.BrokenRulePack;

/**
 * Sixteen threads assess while the rules of the K visa are edited and read again; one edit in ten is broken. The long version:
 * {@code mvn test -Dtest=LoadTest -Dvisafit.assessments=200000}.
 */
class LoadTest {
    private static final int THREADS = 16;
    private static final int ASSESSMENTS = Integer.getInteger("visafit.assessments", 2_000);
    private static final int PAUSE = 50;
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
        long begun = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        assess(threads, visafit, ASSESSMENTS / 2);
        long warm = usedMemory();
        assess(threads, visafit, ASSESSMENTS - ASSESSMENTS / 2);
        long end = usedMemory();
        done.set(true);
        editor.join();
        threads.shutdown();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                java.util.Locale.ROOT,
                "load: %d assessments on %d threads in %.1f s, %.0f a second; rules read again %d times, refused %d times; "
                        + "memory %d MiB after the first half, %d MiB at the end%n",
                ASSESSMENTS,
                THREADS,
                seconds,
                ASSESSMENTS / seconds,
                reloaded.get(),
                refused.get(),
                warm,
                end);
        assertThat(wrong).isEmpty();
        assertThat(reloaded.get()).isPositive();
        assertThat(refused.get()).isPositive();
        visafit.reload();
        assertThat(visafit.assess(PERSON).decision("K").criterion("K-AGE")).isPresent();
    }

    private void assess(ExecutorService threads, Visafit visafit, int times) throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++)
            running.add(threads.submit(() -> {
                for (int j = 0; j < times / THREADS; j++) check(visafit.assess(PERSON));
            }));
        for (Future<?> one : running) one.get();
    }

    private void check(Assessment assessment) {
        Integer oldest = oldestByDigest.get(assessment.receipt().rulePack());
        Result found = assessment.decision("K").criterion("K-AGE").orElseThrow().result();
        if (oldest == null) wrong.add("an answer from a pack that never was: " + assessment.receipt());
        else if (found != (oldest == 35 ? Result.MET : Result.NOT_MET))
            wrong.add("oldest " + oldest + " gave " + found);
    }

    private void edit(Visafit visafit, AtomicBoolean done) {
        int oldest = 35;
        for (int edits = 0; !done.get(); edits++) {
            try {
                boolean broken = edits % 10 == 1;
                int next = oldest == 35 ? 34 : 35;
                write(broken ? "ageRnge(" : String.format(ROW, next));
                try {
                    visafit.reload();
                    reloaded.incrementAndGet();
                    if (broken) wrong.add("a broken pack was taken");
                    else oldest = next;
                } catch (BrokenRulePack e) {
                    refused.incrementAndGet();
                    if (!broken) wrong.add("a good pack was refused: " + e.getMessage());
                }
                Thread.sleep(PAUSE);
            } catch (IOException | InterruptedException e) {
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
        for (String part : List.of("common", "k"))
            for (Path file : filesOf(Path.of("rules", part))) {
                Path copy = folder.resolve(file.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
