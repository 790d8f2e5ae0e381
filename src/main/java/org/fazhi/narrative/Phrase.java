package org.fazhi.narrative;

import java.util.List;
import org.fazhi.catalogue.Indicator;

/**
 * One way to print an indicator (写法), a line of {@code phrases.txt}.
 *
 * @param name what follows the bar in a token; empty for the figure itself
 * @param applies which indicators can be printed so
 * @param up template when there is more than last year, or whatever the change where only this one is given
 * @param otherwise name of the phrase that is used where the figures have no rate; empty for none
 * @param explanation for the clerk
 */
public record Phrase(
        String name, Applies applies, String up, String down, String same, String otherwise, String explanation) {

    public enum Applies {
        ANY,
        AMOUNT,
        PERCENT,
        RANKING;

        static Applies to(Indicator indicator) {
            if (indicator.unit().isPercent()) return PERCENT;
            return indicator.isRanking() ? RANKING : AMOUNT;
        }
    }

    boolean suits(Applies kind) {
        return applies == Applies.ANY || applies == kind;
    }

    /** Whether it says itself what it compares with: 由上年的926个工作日减少到687个工作日. */
    boolean namesLastYear() {
        return hasDirections() && parts(1).contains(new TemplatePart.Filled(TemplatePart.Slot.LAST));
    }

    /** Whether it says by how much, and leaves it to the words before it whether that is more or less. */
    boolean isBareChange() {
        List<TemplatePart> parts = parts(1);
        return !hasDirections()
                && (parts.contains(new TemplatePart.Filled(TemplatePart.Slot.DIFFERENCE))
                        || parts.contains(new TemplatePart.Filled(TemplatePart.Slot.RATE)));
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
