package org.fazhi.desktop.area;

import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.ReportingUnit;

/**
 * What one unit reported for a collected indicator.
 *
 * @param kept what was typed for it and could not be understood, with the reason
 */
record UnitRow(
        ReportingUnit unit, Figure figure, Optional<Figure> lastYear, Optional<IndicatorRow.Kept> kept, boolean open) {

    boolean hasAnswered() {
        return figure.quantity().isPresent();
    }
}
