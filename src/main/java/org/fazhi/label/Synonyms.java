package org.fazhi.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words of the field that mean the same (同义词), from {@code synonyms.txt} beside this class. A name is rewritten so that
 * two that say the same in other words become one.
 */
final class Synonyms {
    private static final String NOTHING = "_";
    private static final String ALIKE = "~";
    private static final int LONGEST = 16;

    private final Map<String, String> words;
    /** How long the longest word is that begins with a character. */
    private final Map<Character, Integer> lengths = new HashMap<>();

    private Synonyms(Map<String, String> words) {
        this.words = words;
        for (String word : words.keySet())
            if (!word.isEmpty()) lengths.merge(word.charAt(0), Math.min(LONGEST, word.length()), Math::max);
    }

    /** Only words that mean the same whatever they stand with. */
    static Synonyms same() {
        Map<String, String> words = new HashMap<>();
        lines().stream().filter(line -> !line.startsWith(ALIKE)).forEach(line -> read(line, words));
        return new Synonyms(words);
    }

    /** Words that are only alike too, for proposing. */
    static Synonyms alike() {
        Map<String, String> words = new HashMap<>();
        lines().forEach(line -> read(line.startsWith(ALIKE) ? line.substring(1) : line, words));
        return new Synonyms(words);
    }

    private static void read(String line, Map<String, String> words) {
        int sign = line.indexOf('=');
        String meant = sign < 0 ? line : line.substring(0, sign);
        String written = meant.equals(NOTHING) ? "" : meant;
        if (!written.isEmpty()) words.putIfAbsent(written, written);
        if (sign < 0) return;
        for (String word : line.substring(sign + 1).split("、")) words.putIfAbsent(word, written);
    }

    private static List<String> lines() {
        var file = Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A name in the words that all its synonyms are taken for.
     *
     * @param key the name with its signs taken off, as {@link Label} does
     */
    String rewritten(String key) {
        StringBuilder text = new StringBuilder(key.length());
        int at = 0;
        while (at < key.length()) {
            int end = Math.min(key.length(), at + lengths.getOrDefault(key.charAt(at), 0));
            while (end > at && !words.containsKey(key.substring(at, end))) end--;
            if (end == at) text.append(key.charAt(at++));
            else {
                text.append(words.get(key.substring(at, end)));
                at = end;
            }
        }
        return text.toString();
    }
}
