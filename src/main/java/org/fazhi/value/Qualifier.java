package org.fazhi.value;

import java.util.Arrays;
import java.util.Optional;

/** How exactly a number is meant (约数词): 150余 is not 150 and must never become it. */
public enum Qualifier {
    EXACT("", Position.NONE),
    MORE("余", Position.AFTER_NUMBER),
    MANY("多", Position.AFTER_NUMBER),
    NEARLY("近", Position.BEFORE),
    ABOUT("约", Position.BEFORE),
    AT_LEAST("以上", Position.AFTER_UNIT),
    AT_MOST("以下", Position.AFTER_UNIT);

    /** Where the word stands in print: 近200人, 150余件, 90分以上. */
    public enum Position {
        NONE,
        BEFORE,
        AFTER_NUMBER,
        AFTER_UNIT
    }

    private final String word;
    private final Position position;

    Qualifier(String word, Position position) {
        this.word = word;
        this.position = position;
    }

    /** The Chinese word, empty for an exact number. */
    public String word() {
        return word;
    }

    public Position position() {
        return position;
    }

    public boolean isExact() {
        return this == EXACT;
    }

    /** The qualifier of a word; the empty word is {@link #EXACT}. */
    public static Optional<Qualifier> ofWord(String word) {
        return Arrays.stream(values())
                .filter(qualifier -> qualifier.word.equals(word))
                .findFirst();
    }
}
