package org.fazhi.workspace.draft;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.fazhi.workspace.draft.DraftPlace.Kind;

/** A draft as a file that can be read without the program (草稿文件). */
final class DraftFile {
    static final String ENDING = ".draft";
    private static final String TYPED = "typed.";
    private static final String STORED = "stored.";

    private DraftFile() {}

    /** The same for the same place; whatever a code is made of, it is a name that every system takes. */
    static String name(DraftPlace place) {
        byte[] words = place.toString().getBytes(StandardCharsets.UTF_8);
        return place.year() + "-" + place.kind().name().toLowerCase(Locale.ROOT) + "-" + UUID.nameUUIDFromBytes(words)
                + ENDING;
    }

    static byte[] written(Draft draft) {
        Properties lines = new Properties();
        lines.setProperty("year", String.valueOf(draft.place().year()));
        lines.setProperty("kind", draft.place().kind().name());
        lines.setProperty("of", draft.place().of());
        lines.setProperty("part", draft.place().part());
        lines.setProperty("name", draft.name());
        lines.setProperty("at", draft.at().toString());
        lines.setProperty("sent", String.valueOf(draft.sent()));
        draft.typed().forEach((field, text) -> lines.setProperty(TYPED + field, text));
        draft.stored().forEach((field, text) -> lines.setProperty(STORED + field, text));
        StringWriter text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Throws {@link IOException} or {@link RuntimeException} for what is no draft, or one of a newer program. */
    static Draft read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        DraftPlace place = new DraftPlace(
                Integer.parseInt(line(lines, "year")),
                Kind.valueOf(line(lines, "kind")),
                line(lines, "of"),
                line(lines, "part"));
        return new Draft(
                place,
                line(lines, "name"),
                Instant.parse(line(lines, "at")),
                fields(lines, TYPED),
                fields(lines, STORED),
                Boolean.parseBoolean(line(lines, "sent")));
    }

    private static String line(Properties lines, String key) {
        String value = lines.getProperty(key);
        if (value == null) throw new IllegalArgumentException("no " + key);
        return value;
    }

    private static Map<String, String> fields(Properties lines, String beginning) {
        Map<String, String> fields = new HashMap<>();
        lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .forEach(key -> fields.put(key.substring(beginning.length()), lines.getProperty(key)));
        return fields;
    }
}
