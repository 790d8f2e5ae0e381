package org.fazhi.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Texts in UTF-8 that are packed with the program (随程序的文本), beside a class or, with a leading slash, from the root. */
public final class PackedText {
    private PackedText() {}

    /** The whole text. One that is missing is a fault of the build, and thrown as {@link IllegalStateException}. */
    public static String of(Class<?> anchor, String name) {
        return find(anchor, name).orElseThrow(() -> new IllegalStateException(name + " is not packed"));
    }

    /** The whole text; empty where there is none of that name. */
    public static Optional<String> find(Class<?> anchor, String name) {
        try (InputStream file = anchor.getResourceAsStream(name)) {
            if (file == null) return Optional.empty();
            return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** The lines of data in the text: neither blank nor a comment, which begins with {@code #}. */
    public static List<String> lines(Class<?> anchor, String name) {
        return of(anchor, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The values by their keys, from a text of properties. */
    public static Map<String, String> properties(Class<?> anchor, String name) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(of(anchor, name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return lines.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, lines::getProperty));
    }
}
