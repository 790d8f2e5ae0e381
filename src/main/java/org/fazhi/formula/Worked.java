package org.fazhi.formula;

import org.fazhi.catalogue.Figure;

/** A value and where it comes from, before it is an indicator's figure (所得数). */
record Worked(Figure.Value value, Figure.Source source) {
    static final Worked MISSING = new Worked(new Figure.Missing(), new Figure.NoSource());

    static Worked given(StoredFigure stored) {
        return new Worked(new Figure.Known(stored.quantity()), stored.source());
    }

    boolean isKnown() {
        return value instanceof Figure.Known;
    }
}
