package org.fazhi.workspace.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.formula.FigureKey;
import org.fazhi.value.Quantity;

/** The figures as they will be once a plan is accepted (接受之后的数): what is given goes before what stands. */
record FiguresAfter(Figures before, Catalogue catalogue, Map<FigureKey, Quantity> given) implements Figures {

    @Override
    public Optional<Figure> figure(String indicatorCode, int year) {
        Quantity quantity = given.get(new FigureKey(indicatorCode, year));
        if (quantity == null) return before.figure(indicatorCode, year);
        Optional<Indicator> indicator =
                before.figure(indicatorCode, year).map(Figure::indicator).or(() -> catalogue.indicator(indicatorCode));
        return indicator.map(
                one -> new Figure(one, year, new Figure.Known(quantity), new Figure.Typed("", Instant.EPOCH), ""));
    }

    @Override
    public Optional<Figure> figure(String indicatorCode, int year, String unitCode) {
        return before.figure(indicatorCode, year, unitCode);
    }
}
