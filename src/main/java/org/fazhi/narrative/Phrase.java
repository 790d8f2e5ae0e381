package org.fazhi.narrative;

import java.util.List;

/**
 * One way to print an indicator (写法), a line of {@code phrases.txt}.
 *
 * @param name what follows the bar in a token; empty for the figure itself
 * @param applies which indicators can be printed so
 * @param up template when there is more than last year, or whatever the change where only this one is given
 * @param explanation for the clerk
 */
public record Phrase(String name, Applies applies, String up, String down, String same, String explanation) {

    public enum Applies {
        ANY,
        AMOUNT,
        PERCENT
    }

    boolean suits(boolean percent) {
        return switch (applies) {
            case ANY -> true;
            case AMOUNT -> !percent;
            case PERCENT -> percent;
        };
    }

    /** Whether it reads differently for more and for less than last year. */
    boolean hasDirections() {
        return !down.isEmpty();
    }

    /** The words and slots of the template that fits the sign of the change. */
    List<TemplatePart> parts(int sign) {
        return TemplatePart.parse(sign == 0 ? same : sign > 0 ? up : down);
    }
}
