package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.UnitDoubt;
import org.fazhi.check.Finding;
import org.fazhi.desktop.control.grid.CellFace;
import org.fazhi.desktop.control.grid.CellFace.Tone;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.language.Messages;
import org.fazhi.value.Change;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.SourceWords;

/**
 * One row of the indicator grid.
 *
 * @param kept what was typed as its figure and is not saved
 * @param keptNote the same of its note
 * @param findings what the check found about it and nobody has passed
 * @param past whether a later year is kept, so that a computed figure may be given where its inputs are not known
 * @param closed why the year takes no entries; empty where it does
 */
record IndicatorRow(
        Figure figure,
        Optional<Figure> lastYear,
        Optional<Kept> kept,
        Optional<Kept> keptNote,
        List<Finding> findings,
        boolean past,
        String closed) {
    private static final Messages MESSAGES = Messages.of(IndicatorRow.class);

    /** What was typed into a cell and is not saved. @param why nothing while it is on its way */
    record Kept(String text, Optional<String> why) {

        /** @param saving what it looks like while it is on its way */
        CellFace face(Function<String, CellFace> saving) {
            return why.map(reason -> CellFace.words(text).in(Tone.BAD).saying(reason))
                    .orElseGet(() -> saving.apply(text).saying(MESSAGES.say("hint.saving")));
        }
    }

    Indicator indicator() {
        return figure.indicator();
    }

    Optional<Change> change() {
        return FigureWords.change(lastYear, figure);
    }

    /** The change as a quantity, where it is one of the figure's unit: percentage points are not. */
    Optional<Quantity> difference() {
        return change().filter(change -> !change.inPoints())
                .map(change -> new Quantity(
                        change.difference(),
                        indicator().unit(),
                        change.approximate() ? Qualifier.ABOUT : Qualifier.EXACT));
    }

    /** With a question mark where the figure looks as if it were in another unit than last year's. */
    static CellFace doubted(CellFace face, Figure figure, Optional<Figure> lastYear) {
        return figure.quantity()
                .flatMap(now -> UnitDoubt.of(figure.indicator(), lastYear.flatMap(Figure::quantity), now))
                .map(doubt -> face.in(Tone.WARNING)
                        .beside(MESSAGES.say("figure.doubt"))
                        .saying(doubt.question()))
                .orElse(face);
    }

    /** Whether the year takes entries. */
    boolean open() {
        return closed.isEmpty();
    }

    boolean takesFigure() {
        return open()
                && switch (indicator().kind()) {
                    case IndicatorKind.Entered _, IndicatorKind.Counted _ -> true;
                    case IndicatorKind.Collected _ -> !figure.isSummedOverUnits();
                    case IndicatorKind.Derived _ -> past && (figure.quantity().isEmpty() || figure.isGivenWhole());
                };
    }

    /** Why its figure is not typed; empty where it is. */
    Optional<String> whyFigureClosed() {
        if (takesFigure()) return Optional.empty();
        return switch (indicator().kind()) {
            case IndicatorKind.Derived(String formula) ->
                Optional.of(MESSAGES.say(
                        "closed.derived", SourceWords.whyNone(figure).orElse(formula)));
            case IndicatorKind.Collected _ when open() -> Optional.of(MESSAGES.say("closed.collected"));
            case IndicatorKind.Collected _, IndicatorKind.Entered _, IndicatorKind.Counted _ -> whyLocked();
        };
    }

    /** Why nothing of it is entered; empty where something is. */
    Optional<String> whyLocked() {
        return Optional.of(closed).filter(why -> !why.isEmpty());
    }
}
