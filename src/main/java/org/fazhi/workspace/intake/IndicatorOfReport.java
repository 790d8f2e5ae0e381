package org.fazhi.workspace.intake;

import java.util.List;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.narrative.recognise.RecognisedFigure;
import org.fazhi.value.MeasureUnit;

/** An indicator that a figure of a report is the first of (由报告新增的指标). */
final class IndicatorOfReport {
    private static final String COUNTING = "个";

    private IndicatorOfReport() {}

    static Indicator of(String code, String name, WorkItem workItem, String responsibleUnit, RecognisedFigure figure) {
        String symbol = figure.unit().symbol();
        MeasureUnit unit = symbol.startsWith(COUNTING) && symbol.length() > 1
                ? new MeasureUnit(symbol.substring(1))
                : figure.unit();
        return new Indicator(
                code,
                new Indicator.Words(name.strip(), List.of(), ""),
                workItem.code(),
                new Indicator.Measure(unit, Math.max(0, figure.number().scale()), Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                responsibleUnit,
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(true));
    }
}
