package org.fazhi.catalogue;

import java.util.Optional;
import org.fazhi.value.Quantity;

/**
 * A figure that a ledger counts in its year (台账统计的指标值), whether or not another was given by hand in its place. What
 * giving it by hand comes to is decided here, for the grid, the command and the import alike.
 *
 * @param now the figure as it stands
 * @param ledger code of the ledger
 * @param count what the ledger counts; empty where that has no number
 */
public record CountedFigure(Figure now, String ledger, Optional<Quantity> count) {

    /** What giving a counted figure by hand comes to. */
    public enum Given {
        /** It stands as it was. */
        UNCHANGED,
        /** The figure that was given by hand goes, and the count holds again. */
        COUNT_AGAIN,
        /** It takes the place of the count (改填), which wants a reason. */
        OVERRIDE
    }

    /** Empty where no ledger counts the figure: none does, or it has no rows in the year. */
    public static Optional<CountedFigure> of(Figure figure) {
        return switch (figure.source()) {
            case Figure.CountedFrom(String ledger, long _, var _) ->
                Optional.of(new CountedFigure(figure, ledger, figure.quantity()));
            case Figure.Overridden(var _, String ledger, var count, String _) ->
                Optional.of(new CountedFigure(figure, ledger, count));
            case Figure.NoSource _, Figure.Typed _, Figure.Imported _, Figure.Summed _, Figure.Computed _ ->
                Optional.empty();
        };
    }

    /** @param given empty to clear it: a count cannot be cleared, only what was given in its place */
    public Given give(Optional<Quantity> given) {
        if (given.filter(one -> !isSameAsCount(one)).isEmpty())
            return isOverridden() ? Given.COUNT_AGAIN : Given.UNCHANGED;
        return Given.OVERRIDE;
    }

    /** A count is known to the digits its indicator is told with; what rounds to it, or tells it in print, is the same. */
    public boolean isSameAsCount(Quantity given) {
        return count.filter(known -> known.agreesWith(given, now.indicator().decimals())
                        || PrintedFigure.tells(now.indicator(), known, given))
                .isPresent();
    }

    public boolean isOverridden() {
        return now.source() instanceof Figure.Overridden;
    }
}
