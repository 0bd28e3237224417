package org.visafit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No example is left out without a word. */
class ExampleFilesTest {
    @TempDir
    Path parent;

    private Path examples;

    @BeforeEach
    void folder() throws IOException {
        examples = Files.createDirectory(parent.resolve("examples"));
        Files.writeString(examples.resolve("b.yaml"), "title: b");
    }

    @Test
    void links_are_followed() throws IOException {
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("c.json"), "{}");
        Files.createSymbolicLink(examples.resolve("k"), elsewhere);
        Files.createSymbolicLink(examples.resolve("a.yml"), examples.resolve("b.yaml"));
        Path link = Files.createSymbolicLink(parent.resolve("link"), examples);
        assertThat(ExampleFiles.below(List.of(link)))
                .containsExactly(link.resolve("a.yml"), link.resolve("b.yaml"), link.resolve("k/c.json"));
    }

    @Test
    void an_ending_in_capitals() throws IOException {
        Path capitals = Files.writeString(examples.resolve("A.YAML"), "title: a");
        assertThat(ExampleFiles.below(List.of(examples))).containsExactly(capitals, examples.resolve("b.yaml"));
    }

    @Test
    void a_link_that_leads_nowhere() throws IOException {
        Path link = Files.createSymbolicLink(examples.resolve("a.yaml"), parent.resolve("none.yaml"));
        assertThatThrownBy(() -> ExampleFiles.below(List.of(examples)))
                .isInstanceOf(ExampleFiles.NoExample.class)
                .hasMessage(link + " is a link to nothing that can be read");
    }

    @Test
    void a_link_to_a_folder_around_it() throws IOException {
        Path link = Files.createSymbolicLink(examples.resolve("again"), examples);
        assertThatThrownBy(() -> ExampleFiles.below(List.of(examples)))
                .isInstanceOf(ExampleFiles.NoExample.class)
                .hasMessage(link + " is a link to a folder in which it stands itself");
    }
}
