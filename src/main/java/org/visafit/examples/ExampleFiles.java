package org.visafit.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.visafit.dossier.Dossier;
import org.visafit.io.CaseFile;
import org.visafit.io.CaseFiles;
import org.visafit.io.Expectation;
import org.visafit.io.RecommendationExpectation;

/** Finds example files and reads them. */
public final class ExampleFiles {
    private ExampleFiles() {}

    /** A file that is no example, because it lacks something that only examples have. */
    public static final class NoExample extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoExample(Path file, String message) {
            super(file + " " + message);
        }
    }

    /**
     * Every example file at or below these paths, links followed, in the order of the paths and then of their names.
     *
     * @throws NoExample if a path is not there, cannot be read or holds none, or a link below it cannot be followed
     */
    public static List<Path> below(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) throw new NoExample(path, "is not there");
            if (Files.isRegularFile(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
                List<Path> found = below.filter(ExampleFiles::isExample)
                        .sorted(Comparator.comparing(file -> file.toString().replace('\\', '/')))
                        .toList();
                if (found.isEmpty()) throw new NoExample(path, "holds no example (*.yaml, *.json)");
                files.addAll(found);
            } catch (IOException e) {
                throw unreadable(path, e);
            } catch (UncheckedIOException e) {
                throw unreadable(path, e.getCause());
            }
        }
        return files;
    }

    private static NoExample unreadable(Path below, IOException e) {
        Path at = e instanceof FileSystemException named && named.getFile() != null ? Path.of(named.getFile()) : below;
        if (e instanceof FileSystemLoopException)
            return new NoExample(at, "is a link to a folder in which it stands itself");
        return new NoExample(at, e instanceof AccessDeniedException ? "may not be read" : "cannot be read");
    }

    private static boolean isExample(Path file) {
        if (Files.isRegularFile(file)) return file.toString().matches("(?is).*\\.(yaml|yml|json)");
        if (Files.isSymbolicLink(file) && !Files.isDirectory(file))
            throw new NoExample(file, "is a link to nothing that can be read");
        return false;
    }

    /**
     * The examples of a file: the case itself, then its variants.
     *
     * @throws org.visafit.io.UnreadableDossier if it cannot be read
     * @throws NoExample if it names no day or title, or expects nothing
     */
    public static List<Example> read(Path file) {
        CaseFile read = CaseFiles.read(file, null);
        List<Example> examples = new ArrayList<>();
        examples.add(example(file, read.title(), read, read.dossier(), read.expect(), read.recommend()));
        for (CaseFile.Variant variant : read.variants()) {
            if (variant.title() == null) throw new NoExample(file, "has a variant without a title");
            examples.add(example(
                    file,
                    read.title() + ": " + variant.title(),
                    read,
                    variant.dossier(),
                    variant.expect(),
                    variant.recommend()));
        }
        return examples;
    }

    private static Example example(
            Path file,
            String name,
            CaseFile read,
            Dossier dossier,
            Map<String, Expectation> expect,
            RecommendationExpectation recommend) {
        if (read.title() == null) throw new NoExample(file, "has no title; an example says in a sentence what it is");
        if (expect.isEmpty() && recommend == null)
            throw new NoExample(file, "expects nothing of \"" + name + "\"; write expect:");
        return new Example(name, file, read.source(), dossier, expect, recommend);
    }
}
