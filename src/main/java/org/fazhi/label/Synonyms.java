package org.fazhi.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words of the field that mean the same (同义词), from {@code synonyms.txt} beside this class. A name is rewritten so that
 * two that say the same in other words become one.
 */
final class Synonyms {
    private static final String NOTHING = "_";
    private static final String ALIKE = "~";
    private static final String ACTS = "[acts]";
    private static final int LONGEST = 16;

    private final Map<String, String> words;
    private final Set<String> acts;
    /** How long the longest word is that begins with a character. */
    private final Map<Character, Integer> lengths = new HashMap<>();

    private Synonyms(Map<String, String> words, Set<String> acts) {
        this.words = words;
        this.acts = acts;
        for (String word : words.keySet())
            if (!word.isEmpty()) lengths.merge(word.charAt(0), Math.min(LONGEST, word.length()), Math::max);
    }

    /** Only words that mean the same whatever they stand with. */
    static Synonyms same() {
        return of(false);
    }

    /** Words that are only alike too, for proposing. */
    static Synonyms alike() {
        return of(true);
    }

    private static Synonyms of(boolean alike) {
        Map<String, String> words = new HashMap<>();
        Set<String> acts = new HashSet<>();
        boolean ofActs = false;
        for (String line : lines()) {
            if (line.startsWith("[")) ofActs = line.equals(ACTS);
            else if (alike || !line.startsWith(ALIKE)) {
                String meant = read(line.startsWith(ALIKE) ? line.substring(1) : line, words);
                if (ofActs) acts.add(meant);
            }
        }
        return new Synonyms(words, acts);
    }

    private static String read(String line, Map<String, String> words) {
        int sign = line.indexOf('=');
        String meant = sign < 0 ? line : line.substring(0, sign);
        String written = meant.equals(NOTHING) ? "" : meant;
        if (!written.isEmpty()) words.putIfAbsent(written, written);
        if (sign >= 0) for (String word : line.substring(sign + 1).split("、")) words.putIfAbsent(word, written);
        return written;
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
     * What a name says.
     *
     * @param text in the words that all synonyms are taken for
     * @param acts the words in it that say what was done or in what way it is counted
     * @param hasSubject whether it says of what
     */
    record Said(String text, Set<String> acts, boolean hasSubject) {}

    /**
     * A name in the words that all its synonyms are taken for.
     *
     * @param key the name with its signs taken off, as {@link Label} does
     */
    String rewritten(String key) {
        return read(key).text();
    }

    Said read(String key) {
        StringBuilder text = new StringBuilder(key.length());
        Set<String> said = new HashSet<>();
        boolean subject = false;
        int at = 0;
        while (at < key.length()) {
            int end = Math.min(key.length(), at + lengths.getOrDefault(key.charAt(at), 0));
            while (end > at && !words.containsKey(key.substring(at, end))) end--;
            String word = end == at ? key.substring(at, at + 1) : words.get(key.substring(at, end));
            text.append(word);
            if (acts.contains(word)) said.add(word);
            else if (!word.isEmpty()) subject = true;
            at = Math.max(end, at + 1);
        }
        return new Said(text.toString(), said, subject);
    }
}
