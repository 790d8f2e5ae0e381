package org.fazhi.desktop.figure;

import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.language.Messages;
import org.fazhi.value.Change;
import org.fazhi.value.ChangeWriter;
import org.fazhi.value.GroupedDigits;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/** Figures and changes in words, the same everywhere in the window. */
public final class FigureWords {
    private static final Messages MESSAGES = Messages.of(FigureWords.class);

    private FigureWords() {}

    /** The number without its unit, as it is typed: 1850余; empty where there is none. */
    public static String number(Figure figure) {
        return figure.quantity()
                .map(quantity ->
                        QuantityWriter.writeNumber(quantity, figure.indicator().decimals()))
                .orElse("");
    }

    /** The figure for the screen: 1,850余万元; a dash where there is none. */
    public static String shown(Figure figure) {
        return shown(figure.quantity(), figure.indicator().decimals());
    }

    private static String shown(Optional<Quantity> quantity, int decimals) {
        return GroupedDigits.of(QuantityWriter.orDash(quantity, decimals));
    }

    /** The change since last year, where both years have a figure. */
    public static Optional<Change> change(Optional<Figure> lastYear, Figure thisYear) {
        return lastYear.flatMap(Figure::quantity)
                .flatMap(before ->
                        thisYear.quantity().flatMap(now -> thisYear.indicator().change(before, now)));
    }

    /** The difference with its sign: -239, +12, 约+10 where either year is approximate. */
    public static String difference(Change change, int decimals) {
        return ChangeWriter.difference(change, decimals);
    }

    /** The rate with its sign, or the word for percentage points, which have no rate. */
    public static String rate(Change change) {
        if (change.inPoints()) return MESSAGES.say("figure.points");
        return ChangeWriter.rate(change, 0).orElse("");
    }

    /** What the ledger counts, for the screen, also where another figure was given in its place. */
    public static String counted(Figure figure) {
        return figure.source() instanceof Figure.Overridden overridden
                ? shown(overridden.counted(), figure.indicator().decimals())
                : shown(figure);
    }
}
