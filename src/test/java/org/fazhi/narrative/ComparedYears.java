package org.fazhi.narrative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.FigureTable;
import org.fazhi.formula.StoredFigure;
import org.fazhi.formula.TestCatalogue;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;

/** One indicator in 2019 and 2020, printed in texts of 2020. */
record ComparedYears(String name, MeasureUnit unit, Catalogue catalogue, List<StoredFigure> figures) {

    static ComparedYears of(String name, String unit) {
        int decimals = unit.equals("%") ? 1 : 0;
        Catalogue catalogue = new TestCatalogue()
                .indicator(name, unit, decimals, new IndicatorKind.Entered())
                .build();
        return new ComparedYears(name, new MeasureUnit(unit), catalogue, new ArrayList<>());
    }

    /** Nothing is given where nothing is written. */
    void give(int year, String written) {
        if (written == null || written.isEmpty()) return;
        Reading.Read read = (Reading.Read) QuantityReader.read(written, unit);
        figures.add(new StoredFigure(
                name, year, Optional.empty(), read.quantity(), new Figure.Typed("林晓文", Instant.EPOCH)));
    }

    RenderedText render(String text) {
        FigureTable table = FigureTable.of(Map.of(2019, catalogue, 2020, catalogue), figures, Map.of());
        return Renderer.render(text, catalogue, table, 2020).getFirst();
    }
}
