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
import org.visafit.rulepack.reading.Source;

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

    @Test
    void links_are_followed() throws IOException {
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("b.drl"), "package k");
        Files.createSymbolicLink(rules.resolve("k"), elsewhere);
        Files.createSymbolicLink(rules.resolve("a.drl"), elsewhere.resolve("b.drl"));
        Path link = Files.createSymbolicLink(parent.resolve("link"), rules);
        assertThat(RuleSources.in(rules)).extracting(Source::path).containsExactly("rules/a.drl", "rules/k/b.drl");
        assertThat(RuleSources.in(link)).extracting(Source::path).containsExactly("link/a.drl", "link/k/b.drl");
    }

    @Test
    void links_that_lead_nowhere() throws IOException {
        Files.writeString(rules.resolve("a.drl"), "package x");
        Files.createSymbolicLink(rules.resolve("b.drl"), parent.resolve("none.drl"));
        Files.createSymbolicLink(rules.resolve("fit"), parent.resolve("none"));
        assertThat(problems(rules))
                .containsExactly(
                        "rules/b.drl:1:1 is a link to nothing that can be read",
                        "rules/fit:1:1 is a link to nothing that can be read");
    }

    @Test
    void a_link_to_a_folder_around_it() throws IOException {
        Files.writeString(rules.resolve("a.drl"), "package x");
        Path k = Files.createDirectory(rules.resolve("k"));
        Files.createSymbolicLink(k.resolve("again"), rules);
        assertThat(problems(rules))
                .containsExactly("rules/k/again:1:1 is a link to a folder in which it stands itself");
    }

    @Test
    void an_ending_in_capitals() throws IOException {
        Files.writeString(rules.resolve("a.drl"), "package x");
        Files.writeString(rules.resolve("X.DRL"), "package x");
        assertThat(problems(rules)).containsExactly("rules/X.DRL:1:1 ends in .DRL; a rule file ends in .drl");
    }
}
