package org.fazhi.formula;

import java.util.Optional;
import org.fazhi.catalogue.Figure;

/** A value and where it comes from, before it is an indicator's figure (所得数). */
record ComputedValue(Figure.Value value, Figure.Source source) {
    static final ComputedValue MISSING = new ComputedValue(new Figure.Missing(), new Figure.NoSource());

    static ComputedValue given(StoredFigure stored) {
        return new ComputedValue(new Figure.Known(stored.quantity()), stored.source());
    }

    /** A computed value keeps what was given for it, to be compared. */
    ComputedValue beside(Optional<StoredFigure> given) {
        return source instanceof Figure.Computed(String formula, var inputs, var _)
                ? new ComputedValue(value, new Figure.Computed(formula, inputs, given.map(StoredFigure::quantity)))
                : this;
    }

    boolean isKnown() {
        return value instanceof Figure.Known;
    }
}
