package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.check.Finding;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.value.Change;

/**
 * One row of the indicator grid.
 *
 * @param kept what was typed and could not be understood, with the reason
 * @param findings what the check found about it and nobody has passed
 * @param open whether the year takes entries
 */
record IndicatorRow(
        Figure figure, Optional<Figure> lastYear, Optional<Kept> kept, List<Finding> findings, boolean open) {

    record Kept(String text, String reason) {}

    Indicator indicator() {
        return figure.indicator();
    }

    Optional<Change> change() {
        return FigureWords.change(lastYear, figure);
    }

    boolean takesFigure() {
        return open && indicator().isTyped();
    }
}
