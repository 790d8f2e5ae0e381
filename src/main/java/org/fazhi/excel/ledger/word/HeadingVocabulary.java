package org.fazhi.excel.ledger.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.label.Label;

/**
 * The words that headings of registers are made of, and which of them mean the same (表头词汇). They are data, in
 * {@code heading-words.txt} and {@code unit-words.txt}.
 */
public final class HeadingVocabulary {
    /** In which unit numbers stand below says nothing of what they count. */
    private static final Pattern SCALE = Pattern.compile("[(（\\[【][十百千万亿元]{1,4}[)）\\]】]");

    public static final HeadingVocabulary OF_REGISTERS = read("heading-words.txt");
    static final HeadingVocabulary OF_UNITS = read("unit-words.txt");

    private final Map<String, HeadingWord> words;
    private final int longest;

    private HeadingVocabulary(Map<String, HeadingWord> words) {
        this.words = Map.copyOf(words);
        this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    /** A line as it is read. @param sort its first sign */
    private record Group(char sort, List<String> words) {}

    static HeadingVocabulary read(String file) {
        try (InputStream in = HeadingVocabulary.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(HeadingVocabulary::group)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Group group(String line) {
        return new Group(line.charAt(0), List.of(line.substring(1).strip().split("\\s+")));
    }

    private static HeadingVocabulary of(List<Group> groups) {
        Map<String, String> same = new HashMap<>();
        Map<String, Set<Integer>> near = new HashMap<>();
        Set<String> light = new HashSet<>();
        for (int number = 0; number < groups.size(); number++) {
            Group group = groups.get(number);
            for (String word : group.words()) {
                same.putIfAbsent(word, word);
                Set<Integer> ofWord = near.computeIfAbsent(word, _ -> new HashSet<>());
                if (group.sort() != '*') ofWord.add(number);
                if (group.sort() == '=' || group.sort() == '.')
                    same.put(word, group.words().getFirst());
                if (group.sort() == '.') light.add(word);
            }
        }
        Map<String, HeadingWord> words = new HashMap<>();
        same.forEach((word, first) -> words.put(
                Label.of(word).key(), new HeadingWord(word, first, near.get(word), light.contains(word), true)));
        return new HeadingVocabulary(words);
    }

    /** The words of a heading, the longest first at every place; what is in no group is taken sign by sign. */
    public List<HeadingWord> words(String heading) {
        String key = Label.of(SCALE.matcher(heading).replaceAll("")).key();
        List<HeadingWord> found = new ArrayList<>();
        for (int start = 0; start < key.length(); ) {
            HeadingWord word = wordAt(key, start);
            if (!word.text().equals("的")) found.add(word);
            start += Math.max(1, word.known() ? Label.of(word.text()).key().length() : 1);
        }
        return found;
    }

    private HeadingWord wordAt(String key, int start) {
        for (int end = Math.min(key.length(), start + longest); end > start; end--) {
            HeadingWord word = words.get(key.substring(start, end));
            if (word != null) return word;
        }
        String sign = key.substring(start, start + 1);
        return new HeadingWord(sign, sign, Set.of(), false, false);
    }
}
