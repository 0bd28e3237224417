package org.visafit.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visafit.rulepack.Rules.rule;
import static org.visafit.rulepack.Rules.tested;
import static org.visafit.rulepack.Rules.visa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.drools.util.DateUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.Visafit;
import org.visafit.dossier.ApplicantBuilder;
import org.visafit.dossier.Dossier;
import org.visafit.dossier.DossierBuilder;
import org.visafit.io.AssessmentJson;
import org.visafit.properties.RandomDossiers;
import org.visafit.rulepack.reading.Source;

/** The library answers alike in a JVM of another language, calendar, time zone or character set. */
class OtherJvmTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeTheRules() throws IOException {
        List<Source> sources = List.of(
                visa("all( \"X\", \"a visa\", leaf( \"X-AGE\", \"of age\" ) )"),
                tested(
                        rule(
                                "X-AGE met",
                                "criteria",
                                "Applicant( birthDate != null, $born : birthDate, birthDate <= \"30-Sep-2008\" )",
                                "insert( met( \"X-AGE\", \"成年 – born on {}\", $born ) );"),
                        rule(
                                "X-AGE not met",
                                "criteria",
                                "Applicant( birthDate > \"30-Sep-2008\" )",
                                "insert( notMet( \"X-AGE\", \"未成年 – too young\" ) );")));
        for (Source source : sources) {
            Path file = folder.resolve(source.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
    }

    @Test
    void in_chinese() throws Exception {
        assertThat(elsewhere(false, "-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Asia/Shanghai"))
                .isEqualTo(answer(folder));
    }

    @Test
    void in_chinese_where_the_engine_has_read_a_date_before() throws Exception {
        assertThat(elsewhere(true, "-Duser.language=zh", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(answer(folder));
    }

    @Test
    void where_years_are_counted_from_the_death_of_the_buddha() throws Exception {
        assertThat(elsewhere(true, "-Duser.language=th", "-Duser.country=TH", "-Duser.timezone=America/Los_Angeles"))
                .isEqualTo(answer(folder));
    }

    @Test
    void the_property_of_a_jvm_stays_as_it_was() {
        answer(folder);
        assertThat(System.getProperty("drools.defaultlanguage")).isNull();
        assertThat(System.getProperty("drools.defaultcountry")).isNull();
    }

    private String elsewhere(boolean afterADate, String... options) throws IOException, InterruptedException {
        return elsewhere(folder, afterADate, options);
    }

    private static String elsewhere(Path folder, boolean afterADate, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(Elsewhere.class.getName(), folder.toString(), String.valueOf(afterADate)));
        ProcessBuilder jvm = new ProcessBuilder(command).redirectErrorStream(true);
        jvm.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Process process = jvm.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** What is run in the other JVM. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] arguments) throws IOException {
            if (Boolean.parseBoolean(arguments[1])) DateUtils.parseDate("01-Oct-2025");
            System.out.write(answer(Path.of(arguments[0])).getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    /** The rules of the library on random dossiers, whole. */
    @Test
    void the_library_whole() throws Exception {
        String here = answer(Path.of(""));
        assertThat(elsewhere(
                        Path.of(""), true, "-Duser.language=th", "-Duser.country=TH", "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(here);
    }

    /** About one born on the last day that counts, one born on the day after it, and some persons more. */
    private static String answer(Path folder) {
        Visafit visafit = Visafit.open(folder.resolve("rules"));
        Stream<Dossier> born =
                Stream.of(LocalDate.of(2008, 9, 30), LocalDate.of(2008, 10, 1)).map(OtherJvmTest::born);
        Stream<Dossier> random = LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> RandomDossiers.of(seed, visafit.rules().readings()));
        return AssessmentJson.write(
                Stream.concat(born, random).map(visafit::assess).toList());
    }

    private static Dossier born(LocalDate day) {
        return DossierBuilder.builder()
                .asOf(LocalDate.of(2026, 11, 21))
                .applicant(ApplicantBuilder.builder().birthDate(day).build())
                .build();
    }
}
