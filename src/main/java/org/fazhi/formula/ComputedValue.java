package org.fazhi.formula;

import org.fazhi.catalogue.Figure;

/** A value and where it comes from, before it is an indicator's figure (所得数). */
record ComputedValue(Figure.Value value, Figure.Source source) {
    static final ComputedValue MISSING = new ComputedValue(new Figure.Missing(), new Figure.NoSource());

    static ComputedValue given(StoredFigure stored) {
        return new ComputedValue(new Figure.Known(stored.quantity()), stored.source());
    }

    boolean isKnown() {
        return value instanceof Figure.Known;
    }
}
