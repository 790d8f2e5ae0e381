package org.fazhi.formula;

import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.value.Quantity;

/**
 * A figure as it was given, before anything is summed or derived.
 *
 * @param unit code of the reporting unit for a collected indicator, empty for the district
 * @param source {@link Figure.Typed} or {@link Figure.Imported}
 * @param reason why it was given although a ledger counts it, may be empty
 */
public record StoredFigure(
        String indicator, int year, Optional<String> unit, Quantity quantity, Figure.Source source, String reason) {

    public StoredFigure(String indicator, int year, Optional<String> unit, Quantity quantity, Figure.Source source) {
        this(indicator, year, unit, quantity, source, "");
    }
}
