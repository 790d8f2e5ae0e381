package org.fazhi.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.language.Messages;
import org.fazhi.value.Change;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.SourceWords;
import org.fazhi.workspace.YearBook;

/**
 * An indicator with its figure as {@code list indicators --json} prints it.
 *
 * @param item ordinal of the work item in its area
 * @param value decimal number, null when there is none
 * @param text the figure as printed, empty when there is none
 * @param prior last year's number, null when there is none
 */
record IndicatorLine(
        String code,
        String name,
        String area,
        int item,
        String unit,
        String kind,
        String value,
        String qualifier,
        String text,
        String prior,
        String change,
        String rate,
        String source) {
    private static final Messages MESSAGES = Messages.of(IndicatorLine.class);

    /** Every indicator asked for in the year, in the order of the report. */
    static List<IndicatorLine> all(YearBook book) {
        List<IndicatorLine> lines = new ArrayList<>();
        for (Area area : book.catalogue().areas()) {
            int ordinal = 0;
            for (WorkItem item : area.items()) {
                ordinal++;
                for (Indicator indicator : book.catalogue().indicatorsOf(item.code())) {
                    if (indicator.isAskedIn(book.year())) lines.add(of(book, area, ordinal, indicator));
                }
            }
        }
        return lines;
    }

    private static IndicatorLine of(YearBook book, Area area, int ordinal, Indicator indicator) {
        Figure figure = book.figure(indicator.code());
        Optional<Quantity> now = figure.quantity();
        Optional<Quantity> before = book.lastYear(indicator.code()).flatMap(Figure::quantity);
        Optional<Change> change = now.flatMap(after -> before.flatMap(earlier -> indicator.change(earlier, after)));
        return new IndicatorLine(
                indicator.code(),
                indicator.name(),
                area.code(),
                ordinal,
                indicator.unit().symbol(),
                indicator.kind().keyword(),
                now.map(IndicatorLine::number).orElse(null),
                now.map(quantity -> quantity.qualifier().word()).orElse(""),
                now.map(quantity -> PrintedFigure.of(indicator, quantity).text())
                        .orElse(""),
                before.map(IndicatorLine::number).orElse(null),
                change.map(one -> one.difference().toPlainString()).orElse(null),
                change.flatMap(Change::rate).map(BigDecimal::toPlainString).orElse(null),
                source(figure, book));
    }

    /** With the reason where there is no value: a line has no other place for it. */
    private static String source(Figure figure, YearBook book) {
        String source = SourceWords.line(figure, book.catalogue());
        return SourceWords.whyNone(figure)
                .map(why -> MESSAGES.say("indicator.source_impossible", source, why))
                .orElse(source);
    }

    private static String number(Quantity quantity) {
        return quantity.number().toPlainString();
    }

    List<String> cells() {
        return List.of(
                code,
                name,
                text,
                prior == null ? "" : prior,
                change == null ? "" : change,
                rate == null ? "" : rate + "%",
                source);
    }
}
