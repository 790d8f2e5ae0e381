package org.fazhi.word.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.ForeignText;

/** A document that came from anywhere (外来文档): finds out what it really is, whatever its name says. */
public final class ForeignDocument {
    private static final Messages MESSAGES = Messages.of(ForeignDocument.class);
    private static final long LARGEST_FILE = 60_000_000;
    private static final int START = 8;

    private final Path path;

    private ForeignDocument(Path path) {
        this.path = path;
    }

    /** Its text. Throws {@link TextRefused} when it cannot be read. */
    public static ForeignText read(Path path) {
        return new ForeignDocument(path).read();
    }

    private ForeignText read() {
        try {
            if (!Files.isRegularFile(path)) throw refused("not_found", null);
            long size = Files.size(path);
            if (size == 0) throw refused("empty", null);
            if (size > LARGEST_FILE) throw refused("too_large", null);
            ForeignText text = read(start());
            if (text.lines().isEmpty()) throw refused("no_text", null);
            return text;
        } catch (ZipException damaged) {
            throw refused("damaged", damaged);
        } catch (IOException unreadable) {
            throw refused("unreadable", unreadable);
        }
    }

    private ForeignText read(byte[] start) throws IOException {
        if (begins(start, 'P', 'K')) return DocxReader.read(path, this::refused);
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) return DocReader.read(path, this::refused);
        if (begins(start, '%', 'P', 'D', 'F')) throw refused("pdf", null);
        if (begins(start, '{', '\\', 'r', 't', 'f')) throw refused("rtf", null);
        return PlainTextReader.read(path, this::refused);
    }

    private byte[] start() throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(START);
        }
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) return false;
        for (int at = 0; at < magic.length; at++) if ((bytes[at] & 0xFF) != magic[at]) return false;
        return true;
    }

    private TextRefused refused(String key, Exception cause) {
        return new TextRefused(MESSAGES.say("document." + key, path.getFileName()), cause);
    }
}
