package org.visafit.rulepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private RuleSources() {}

    /**
     * Every rule file below a folder.
     *
     * @throws BrokenRulePack if the folder is none, holds no rule file, or a file cannot be read as UTF-8
     */
    public static List<Source> in(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName() == null
                ? "rules"
                : folder.toAbsolutePath().normalize().getFileName().toString();
        Problems problems = new Problems();
        List<Source> sources = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            problems.add(new Place(folder.toString(), 1, 1), "is no folder");
        } else {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                    if (file.getFileName().toString().endsWith(ENDING))
                        read(
                                name + "/" + folder.relativize(file).toString().replace('\\', '/'),
                                file,
                                sources,
                                problems);
            } catch (IOException | UncheckedIOException e) {
                problems.add(new Place(folder.toString(), 1, 1), "cannot be read");
            }
            if (sources.isEmpty() && problems.none())
                problems.add(new Place(folder.toString(), 1, 1), "holds no rule file (*" + ENDING + ")");
        }
        if (!problems.none()) throw new BrokenRulePack(problems.inOrder());
        return inOrder(sources);
    }

    private static void read(String path, Path file, List<Source> sources, Problems problems) throws IOException {
        try {
            sources.add(new Source(path, text(Files.readAllBytes(file))));
        } catch (CharacterCodingException e) {
            problems.add(new Place(path, 1, 1), "is not UTF-8");
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
