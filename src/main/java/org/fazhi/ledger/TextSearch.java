package org.fazhi.ledger;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fazhi.language.Pinyin;

/** What {@link Condition.Contains} means (文字查找), in one place for rows in memory and for the store. */
public final class TextSearch {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    private TextSearch() {}

    /** Whether the text holds the words, whatever the case, or by pinyin initials where they are Latin letters. */
    public static boolean finds(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT))
                || isLatin(sought) && Pinyin.matches(text, sought);
    }

    /** Whether pinyin initials can be meant. */
    public static boolean isLatin(String sought) {
        return LATIN.matcher(sought).matches();
    }
}
