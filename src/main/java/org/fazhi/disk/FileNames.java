package org.fazhi.disk;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of files made of words (文件名): such as every system takes, and never a way out of their folder. */
public final class FileNames {
    private static final Pattern NOT_IN_FILES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    /** Signs that turn the direction of writing, halves of characters, and what only one system has. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    /** What a link would have to escape, or one program escapes and another does not. */
    private static final Pattern NOT_IN_LINKS = Pattern.compile("[\\p{Z}\\s%#&+'`~^=;,!@$\\[\\]{}]");

    /** The folder itself and the one above it. */
    private static final Pattern ONLY_STOPS = Pattern.compile("\\.*");

    private static final Pattern STOPS = Pattern.compile("\\.{2,}");

    private static final int LONGEST_ENDING = 10;

    private FileNames() {}

    /** Words with a dash for each character that one system or another does not take. */
    public static String of(String words) {
        String name = NOT_IN_FILES.matcher(words).replaceAll("-").strip();
        return ONLY_STOPS.matcher(name).matches() ? "-" : name;
    }

    /** The same, also without what could not stand in a link as it is, and no longer than so many characters. */
    public static String linkable(String words, int longest) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll("");
        String plain =
                STOPS.matcher(NOT_IN_LINKS.matcher(of(seen)).replaceAll("-")).replaceAll(".");
        return withoutStops(cut(plain, longest));
    }

    /** The name of a file that keeps its ending when it is cut. */
    public static String linkableFile(String name, int longest) {
        String ending = ending(name);
        return linkable(name.substring(0, name.length() - ending.length()), longest - ending.length()) + ending;
    }

    /** An ending tells the program that opens the file; anything else behind a stop is part of the name. */
    private static String ending(String name) {
        int stop = name.lastIndexOf('.');
        if (stop <= 0 || name.length() - stop > LONGEST_ENDING) return "";
        String ending = name.substring(stop);
        boolean plain = ending.length() > 1
                && ending.substring(1).chars().allMatch(sign -> sign < 128 && Character.isLetterOrDigit(sign));
        return plain ? ending : "";
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) return words;
        return words.substring(0, Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** One system drops a stop at the end of a name by itself. */
    private static String withoutStops(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '.' || words.charAt(end - 1) == ' ')) end--;
        return words.substring(0, end);
    }
}
