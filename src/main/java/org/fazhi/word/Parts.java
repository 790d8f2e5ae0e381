package org.fazhi.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fazhi.language.PackedText;

/**
 * The parts of a .docx, one after another into a zip. Those that never change lie beside this class as files. Entries
 * carry no time of day, so the same document makes the same bytes.
 */
final class Parts implements AutoCloseable {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Parts(OutputStream target) {
        zip = new ZipOutputStream(target);
    }

    void add(String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The text of a kept part, with its places {@code @NAME@} filled: name and value in turn. */
    static String kept(String file, String... places) {
        String text = PackedText.of(Parts.class, "parts/" + file);
        for (int i = 0; i < places.length; i += 2) text = text.replace("@" + places[i] + "@", places[i + 1]);
        return text;
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
