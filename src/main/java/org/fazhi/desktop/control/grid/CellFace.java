package org.fazhi.desktop.control.grid;

import java.util.Optional;
import org.fazhi.value.GroupedDigits;

/**
 * What a grid cell shows (单元格样子).
 *
 * @param text as read, without thousands separators, which are only drawn; copied to the clipboard as it stands
 * @param hint shown on hovering and under the grid when the cell has the focus: why it is marked, what it means
 * @param aside quiet words at the cell's other side, such as the figure this one stands in place of
 */
public record CellFace(String text, Align align, Tone tone, Optional<String> hint, Optional<String> aside) {

    /** Figures stand with their decimal points below each other, words at the left. */
    public enum Align {
        WORDS,
        DECIMAL
    }

    /** How the cell stands out. */
    public enum Tone {
        PLAIN,
        STRONG,
        QUIET,
        LINK,
        /** Other than it would be by itself. */
        CHANGED,
        NOTE,
        WARNING,
        ERROR,
        /** What was typed and could not be saved. */
        BAD
    }

    public static CellFace words(String text) {
        return new CellFace(text, Align.WORDS, Tone.PLAIN, Optional.empty(), Optional.empty());
    }

    public static CellFace quiet(String text) {
        return new CellFace(text, Align.WORDS, Tone.QUIET, Optional.empty(), Optional.empty());
    }

    public static CellFace decimal(String text) {
        return new CellFace(text, Align.DECIMAL, Tone.PLAIN, Optional.empty(), Optional.empty());
    }

    public CellFace in(Tone other) {
        return new CellFace(text, align, other, hint, aside);
    }

    public CellFace saying(String why) {
        return new CellFace(text, align, tone, why.isEmpty() ? Optional.empty() : Optional.of(why), aside);
    }

    public CellFace beside(String words) {
        return new CellFace(text, align, tone, hint, Optional.of(words));
    }

    /** The text as another cell can take it; empty where a figure has no value. */
    Optional<String> value() {
        return Optional.of(text)
                .filter(one -> align == Align.WORDS || one.chars().anyMatch(Character::isDigit));
    }

    /** The part that ends where the decimal point stands, as drawn: 1,850 of 1850余, 近200 of 近200, 0 of 0.39. */
    String whole() {
        return GroupedDigits.of(text.substring(0, pointPosition()));
    }

    /** The part that begins with the decimal point or what follows the number. */
    String rest() {
        return text.substring(pointPosition());
    }

    private int pointPosition() {
        int point = text.indexOf('.');
        if (point >= 0) return point;
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) end--;
        return end == 0 ? text.length() : end;
    }

    /** Roughly how wide the rest is, in em: enough to set the points below each other. */
    double restWidth() {
        return rest().chars().mapToDouble(CellFace::width).sum();
    }

    private static double width(int character) {
        if (character == '.') return 0.28;
        if (character == '%') return 0.93;
        return character < 0x2000 ? 0.56 : 1;
    }
}
