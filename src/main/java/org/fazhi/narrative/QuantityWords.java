package org.fazhi.narrative;

import java.util.Map;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.language.PackedText;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/** Quantities as running text prints them: 150余件, 687个工作日, 提高3.2个百分点. Measure words are lines of data. */
record QuantityWords(Map<String, String> measures) {
    static QuantityWords builtIn() {
        return new QuantityWords(PackedText.properties(QuantityWords.class, "measures.properties"));
    }

    /** The unit as it follows a number in a sentence. */
    String unit(MeasureUnit unit) {
        return measures.getOrDefault(unit.symbol(), unit.symbol());
    }

    String withUnit(PrintedFigure figure) {
        Quantity quantity = figure.inLargeUnit().quantity();
        MeasureUnit printed = new MeasureUnit(unit(quantity.unit()));
        return QuantityWriter.write(
                new Quantity(quantity.number(), printed, quantity.qualifier()),
                figure.inLargeUnit().decimals());
    }
}
