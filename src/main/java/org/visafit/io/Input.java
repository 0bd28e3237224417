package org.visafit.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The text of a file, within bounds. */
record Input(String name, String text, boolean json) {
    /** The largest file that is read, in bytes. A dossier has a few thousand. */
    static final int LIMIT = 1 << 20;

    static Input of(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) throw new UnreadableDossier(name, null, "is a folder, not a dossier");
        try (InputStream in = Files.newInputStream(file)) {
            return of(name, in);
        } catch (NoSuchFileException e) {
            throw new UnreadableDossier(name, null, "is not there");
        } catch (AccessDeniedException e) {
            throw new UnreadableDossier(name, null, "may not be read");
        } catch (IOException e) {
            throw new UnreadableDossier(name, null, "cannot be read");
        }
    }

    static Input of(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT)
            throw new UnreadableDossier(name, null, "is larger than " + LIMIT / 1024 + " KiB, the most that is read");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) throw new UnreadableDossier(name, null, "is a binary file");
            return new Input(
                    name,
                    text.startsWith("\uFEFF") ? text.substring(1) : text,
                    name.toLowerCase(Locale.ROOT).endsWith(".json"));
        } catch (CharacterCodingException e) {
            throw new UnreadableDossier(name, null, "is a binary file, or a text that is not UTF-8");
        }
    }
}
