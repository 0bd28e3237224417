package org.visafit.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visafit.rulepack.problem.BrokenRulePack;
import org.visafit.rulepack.problem.Problem;

/** What keeps rule files from being read is said in one line each. */
class RuleSourcesTest {
    private static final String LARGE = "x".repeat(11 << 20);

    @TempDir
    Path parent;

    private Path rules;

    @BeforeEach
    void folder() throws IOException {
        rules = Files.createDirectory(parent.resolve("rules"));
    }

    private static List<String> problems(Path folder) {
        return catchThrowableOfType(BrokenRulePack.class, () -> RuleSources.in(folder)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** Nobody may read it; where one may all the same, as a superuser may, there is nothing to test. */
    private static void close(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(path));
    }

    @Test
    void a_folder_that_is_not_there() {
        Path none = parent.resolve("none");
        assertThat(problems(none)).containsExactly(none + ":1:1 is not there");
    }

    @Test
    void a_file_where_a_folder_should_be() throws IOException {
        Path file = Files.writeString(parent.resolve("file.drl"), "package x");
        assertThat(problems(file)).containsExactly(file + ":1:1 is no folder");
    }

    @Test
    void a_folder_without_rules() {
        assertThat(problems(rules)).containsExactly(rules + ":1:1 holds no rule file (*.drl)");
    }

    @Test
    void more_rules_than_anybody_writes() throws IOException {
        Files.writeString(rules.resolve("a.drl"), LARGE);
        assertThat(problems(rules)).containsExactly(rules + ":1:1 holds more than 10 MiB of rules");
    }

    @Test
    void a_file_that_may_not_be_read_says_its_name() throws IOException {
        Files.writeString(rules.resolve("a.drl"), "package x");
        close(Files.writeString(rules.resolve("b.drl"), "package x"));
        assertThat(problems(rules)).containsExactly("rules/b.drl:1:1 cannot be read");
    }

    @Test
    void a_folder_that_may_not_be_read() throws IOException {
        close(rules);
        assertThat(problems(rules)).containsExactly(rules + ":1:1 cannot be read");
    }
}
