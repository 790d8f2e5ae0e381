package org.fazhi.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.PackedText;

/** The ways to print an indicator, in the order they are offered; a new one is a line of {@code phrases.txt}. */
public record PhraseTable(List<Phrase> phrases) {
    public PhraseTable {
        phrases = List.copyOf(phrases);
    }

    public static PhraseTable builtIn() {
        return new PhraseTable(PackedText.lines(PhraseTable.class, "phrases.txt").stream()
                .map(PhraseTable::phrase)
                .toList());
    }

    /** The phrases an indicator can be printed with. */
    public List<Phrase> suiting(Indicator indicator) {
        return suiting(Phrase.Applies.to(indicator));
    }

    List<Phrase> suiting(Phrase.Applies kind) {
        return phrases.stream().filter(phrase -> phrase.suits(kind)).toList();
    }

    Optional<Phrase> find(String name, Phrase.Applies kind) {
        return suiting(kind).stream()
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
                cells.get(5),
                cells.get(6));
    }
}
