package org.visafit.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.visafit.rulepack.model.Place;
import org.visafit.rulepack.problem.BrokenRulePack;
import org.visafit.rulepack.problem.Problems;
import org.visafit.rulepack.reading.Source;

/** Finds rule files, in the order of their paths. */
public final class RuleSources {
    private static final String ENDING = ".drl";
    /** The largest pack that is read, in bytes. The project's own has less than one in ten of it. */
    private static final long LIMIT = 10L << 20;

    private RuleSources() {}

    /**
     * Every rule file below a folder, links followed.
     *
     * @throws BrokenRulePack if the folder is none, holds no rule file or too many, or something below it cannot be read
     *     or followed, or is not UTF-8
     */
    public static List<Source> in(Path folder) {
        Problems problems = new Problems();
        List<Source> sources = new ArrayList<>();
        try {
            List<Path> files = files(folder, problems);
            long size = 0;
            for (Path file : files) size += Files.size(file);
            if (size > LIMIT) problems.add(top(folder), "holds more than " + (LIMIT >> 20) + " MiB of rules");
            else for (Path file : files) read(path(folder, file), file, sources, problems);
            if (sources.isEmpty() && problems.none()) problems.add(top(folder), "holds no rule file (*" + ENDING + ")");
        } catch (NoSuchFileException e) {
            problems.add(top(folder), "is not there");
        } catch (NotDirectoryException e) {
            problems.add(top(folder), "is no folder");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof FileSystemLoopException loop)
                problems.add(top(folder, Path.of(loop.getFile())), "is a link to a folder in which it stands itself");
            else problems.add(top(folder), "cannot be read");
        } catch (IOException e) {
            problems.add(top(folder), "cannot be read");
        }
        if (!problems.none()) throw new BrokenRulePack(problems.inOrder());
        return inOrder(sources);
    }

    private static List<Path> files(Path folder, Problems problems) throws IOException {
        if (Files.notExists(folder)) throw new NoSuchFileException(folder.toString());
        if (!Files.isDirectory(folder)) throw new NotDirectoryException(folder.toString());
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> isRules(folder, file, problems)).toList();
        }
    }

    /** Whether it is a rule file; what only looks like one, or may lead to some, goes into the problems. */
    private static boolean isRules(Path folder, Path file, Problems problems) {
        if (!Files.isRegularFile(file)) {
            if (Files.isSymbolicLink(file) && !Files.isDirectory(file))
                problems.add(top(folder, file), "is a link to nothing that can be read");
            return false;
        }
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)) return true;
        if (name.toLowerCase(Locale.ROOT).endsWith(ENDING))
            problems.add(
                    top(folder, file),
                    "ends in " + name.substring(name.length() - ENDING.length()) + "; a rule file ends in " + ENDING);
        return false;
    }

    private static Place top(Path folder) {
        return new Place(folder.toString(), 1, 1);
    }

    private static Place top(Path folder, Path file) {
        return new Place(path(folder, file), 1, 1);
    }

    /** The path from the folder of the rules on, whatever folder that one stands in. */
    private static String path(Path folder, Path file) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return (name == null ? "rules" : name) + "/"
                + folder.relativize(file).toString().replace('\\', '/');
    }

    private static void read(String path, Path file, List<Source> sources, Problems problems) {
        try {
            sources.add(new Source(path, text(Files.readAllBytes(file))));
        } catch (CharacterCodingException e) {
            problems.add(new Place(path, 1, 1), "is not UTF-8");
        } catch (IOException e) {
            problems.add(new Place(path, 1, 1), "cannot be read");
        }
    }

    /** Every rule file in an archive that the build has packed. */
    public static List<Source> packed(InputStream archive) {
        List<Source> sources = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().endsWith(ENDING))
                    sources.add(new Source(entry.getName(), text(zip.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("the rules packed into the library cannot be read", e);
        }
        return inOrder(sources);
    }

    private static List<Source> inOrder(List<Source> sources) {
        return sources.stream().sorted(Comparator.comparing(Source::path)).toList();
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
