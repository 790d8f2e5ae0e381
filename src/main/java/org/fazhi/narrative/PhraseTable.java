package org.fazhi.narrative;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to print an indicator, in the order they are offered; a new one is a line of {@code phrases.txt}. */
public record PhraseTable(List<Phrase> phrases) {
    private static final String FILE = "phrases.txt";

    public PhraseTable {
        phrases = List.copyOf(phrases);
    }

    public static PhraseTable builtIn() {
        try (InputStream file = PhraseTable.class.getResourceAsStream(FILE)) {
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return new PhraseTable(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PhraseTable::phrase)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /** The phrases an indicator can be printed with. */
    public List<Phrase> suiting(boolean percent) {
        return phrases.stream().filter(phrase -> phrase.suits(percent)).toList();
    }

    Optional<Phrase> find(String name, boolean percent) {
        return suiting(percent).stream()
                .filter(phrase -> phrase.name().equals(name))
                .findFirst();
    }

    boolean knows(String name) {
        return phrases.stream().anyMatch(phrase -> phrase.name().equals(name));
    }

    private static Phrase phrase(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Phrase(
                cells.get(0),
                Phrase.Applies.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5));
    }
}
