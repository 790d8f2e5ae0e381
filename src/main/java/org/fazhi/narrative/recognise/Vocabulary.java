package org.fazhi.narrative.recognise;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.language.PackedText;

/** The words figures are told by (认数用语), which are data; every look at them costs the same however long the line is. */
final class Vocabulary {
    static final Vocabulary BUILT_IN = new Vocabulary();

    private static final String SEPARATOR = " ";
    private static final String HAN = "han ";

    private final Map<String, Words> words;
    private final Measures measures;
    private final Measures hanMeasures;
    private final List<String> names;

    private Vocabulary() {
        words = PackedText.properties(Vocabulary.class, "words.properties").entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Words.of(longestFirst(one.getValue()))));
        List<String> lines = PackedText.lines(Vocabulary.class, "measures.txt");
        measures =
                Measures.of(lines.stream().filter(line -> !line.startsWith(HAN)).toList());
        hanMeasures = Measures.of(lines.stream()
                .filter(line -> line.startsWith(HAN))
                .map(line -> line.substring(HAN.length()))
                .toList());
        names = PackedText.lines(Vocabulary.class, "names.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(SEPARATOR)))
                .toList();
    }

    /** The words of a key, and with which characters they begin and end: most places are of no word. */
    private record Words(List<String> longestFirst, BitSet first, BitSet last) {
        static Words of(List<String> longestFirst) {
            BitSet first = new BitSet();
            BitSet last = new BitSet();
            for (String word : longestFirst) {
                first.set(word.charAt(0));
                last.set(word.charAt(word.length() - 1));
            }
            return new Words(longestFirst, first, last);
        }
    }

    /** Measure words by what they are, and the longest of them. */
    private record Measures(Set<String> all, int longest) {
        static Measures of(List<String> lines) {
            Set<String> all = new HashSet<>();
            lines.forEach(line -> all.addAll(List.of(line.split(SEPARATOR))));
            return new Measures(all, all.stream().mapToInt(String::length).max().orElse(0));
        }

        int at(String text, int start) {
            for (int length = Math.min(longest, text.length() - start); length > 0; length--)
                if (all.contains(text.substring(start, start + length))) return length;
            return 0;
        }
    }

    /** Length of the measure word at a place; 0 where there is none. */
    int measureAt(String text, int start, boolean han) {
        return (han ? hanMeasures : measures).at(text, start);
    }

    /** Names with numbers in them. */
    List<String> names() {
        return names;
    }

    List<String> of(String key) {
        return words.get(key).longestFirst;
    }

    /** Length of the word of the key that begins at a place; 0 where none does. */
    int startingAt(String key, String text, int start) {
        Words possible = words.get(key);
        if (start >= text.length() || !possible.first.get(text.charAt(start))) return 0;
        for (String word : possible.longestFirst) if (text.startsWith(word, start)) return word.length();
        return 0;
    }

    /** Length of the word of the key that ends at a place; 0 where none does. */
    int endingAt(String key, String text, int end) {
        Words possible = words.get(key);
        if (end <= 0 || !possible.last.get(text.charAt(end - 1))) return 0;
        for (String word : possible.longestFirst) if (text.startsWith(word, end - word.length())) return word.length();
        return 0;
    }

    boolean anyIn(String key, String text) {
        return of(key).stream().anyMatch(text::contains);
    }

    /** Where the last word of the key ends in a text; -1 where none stands there. */
    int endOfLast(String key, String text) {
        int last = -1;
        for (String word : of(key)) {
            int at = text.lastIndexOf(word);
            if (at >= 0) last = Math.max(last, at + word.length());
        }
        return last;
    }

    private static List<String> longestFirst(String written) {
        return Arrays.stream(written.strip().split(SEPARATOR))
                .sorted(Comparator.comparingInt(word -> -word.length()))
                .toList();
    }
}
