package org.fazhi.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds Chinese words by the initials of their pinyin (拼音首字母): {@code xzfy} finds 行政复议. A character with several
 * readings answers to the initial of each, so nobody has to guess which one is meant.
 */
public final class Pinyin {
    /** The initials of every reading by character, the most usual first. Never changed once read. */
    private static final Map<Character, String> READINGS = read();

    private Pinyin() {}

    /** The usual initials: 行政复议 is xzfy. Letters and digits stay, marks are left out. */
    public static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (char character : spoken(text).toCharArray())
            initials.append(
                    READINGS.getOrDefault(character, String.valueOf(character)).charAt(0));
        return initials.toString();
    }

    /**
     * Whether what was typed finds the candidate: as a part of it, by initials, or by a mixture (行政fy). Words parted
     * by spaces must all be found. An empty query finds everything.
     */
    public static boolean matches(String candidate, String query) {
        return Stream.of(query.strip().split("\\s+")).allMatch(word -> isFound(candidate, word));
    }

    private static boolean isFound(String candidate, String word) {
        String typed = spoken(word);
        if (typed.isEmpty()) return candidate.contains(word);
        String spoken = spoken(candidate);
        return IntStream.rangeClosed(0, spoken.length() - typed.length())
                .anyMatch(start -> matchesAt(spoken, start, typed));
    }

    private static boolean matchesAt(String spoken, int start, String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char character = spoken.charAt(start + i);
            boolean same = character == typed.charAt(i);
            if (!same && READINGS.getOrDefault(character, "").indexOf(typed.charAt(i)) < 0) return false;
        }
        return true;
    }

    /** Only what has a sound: letters, digits and characters, in lower case and half width. */
    private static String spoken(String text) {
        StringBuilder spoken = new StringBuilder();
        PlainWriting.of(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(spoken::appendCodePoint);
        return spoken.toString();
    }

    private static Map<Character, String> read() {
        Map<Character, String> readings = new HashMap<>();
        for (String line : PackedText.lines(Pinyin.class, "initials.txt")) {
            String[] parts = line.split(" ");
            for (char character : parts[1].toCharArray()) readings.put(character, parts[0]);
        }
        return Map.copyOf(readings);
    }
}
