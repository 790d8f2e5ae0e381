package org.fazhi.workspace.merge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.merge.MergeLine.Comparison;
import org.fazhi.workspace.merge.MergeLine.Kind;
import org.fazhi.workspace.merge.MergeLine.Side;

/** Compares the figures that were given in both workspaces, those of units one by one (指标比较). */
final class FigureComparing {
    private static final Messages MESSAGES = Messages.of(FigureComparing.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final YearBook mine;
    private final YearBook theirs;
    private final UnitsInCommon units;
    private final String origin;

    /** A figure as somebody gave it. */
    private record Given(Quantity quantity, Figure.Source source, String reason) {}

    /** @param unit code of the other workspace, empty for the district's */
    private record Which(String indicator, Optional<String> unit) {}

    FigureComparing(YearBook mine, YearBook theirs, UnitsInCommon units, String origin) {
        this.mine = mine;
        this.theirs = theirs;
        this.units = units;
        this.origin = origin;
    }

    List<MergeLine> lines() {
        List<MergeLine> lines = new ArrayList<>();
        given().forEach((which, given) -> lines.add(line(which, given)));
        return lines;
    }

    private Map<Which, Given> given() {
        Map<Which, Given> all = new LinkedHashMap<>();
        for (Indicator indicator : theirs.catalogue().indicators()) {
            if (indicator.kind() instanceof IndicatorKind.Derived) continue;
            given(theirs, indicator.code(), Optional.empty())
                    .ifPresent(one -> all.put(new Which(indicator.code(), Optional.empty()), one));
            if (!(indicator.kind() instanceof IndicatorKind.Collected)) continue;
            for (ReportingUnit unit : theirs.catalogue().units())
                given(theirs, indicator.code(), Optional.of(unit.code()))
                        .ifPresent(one -> all.put(new Which(indicator.code(), Optional.of(unit.code())), one));
        }
        return all;
    }

    private static Optional<Given> given(YearBook book, String indicator, Optional<String> unit) {
        Optional<Figure> figure = unit.isPresent()
                ? book.figures().figure(indicator, book.year(), unit.get())
                : book.figures().figure(indicator, book.year());
        return figure.flatMap(one -> one.quantity().flatMap(quantity -> switch (one.source()) {
            case Figure.Typed typed -> Optional.of(new Given(quantity, typed, ""));
            case Figure.Imported imported -> Optional.of(new Given(quantity, imported, ""));
            case Figure.Overridden(Figure.Source by, var _, var _, String reason) ->
                Optional.of(new Given(quantity, by, reason));
            case Figure.Summed _, Figure.Computed _, Figure.CountedFrom _, Figure.NoSource _ -> Optional.empty();
        }));
    }

    private MergeLine line(Which which, Given given) {
        Indicator indicator = theirs.catalogue().indicator(which.indicator()).orElseThrow();
        Optional<Indicator> here = mine.catalogue()
                .indicator(indicator.code())
                .or(() -> mine.catalogue().indicatorNamed(indicator.name()))
                .filter(one -> !(one.kind() instanceof IndicatorKind.Derived));
        Optional<String> unit = which.unit().map(units::here);
        Optional<Given> standing = here.flatMap(one -> given(mine, one.code(), unit));
        Comparison comparison = here.isEmpty() ? Comparison.UNKNOWN : compared(standing, given);
        Optional<MergeLine.Taking> change = here.map(one -> new MergeLine.Taking.OfEdit(edit(one, unit, given)));
        String place =
                "figure:" + which.indicator() + unit.map(one -> "/" + one).orElse("");
        String label = indicator.name()
                + which.unit()
                        .flatMap(theirs.catalogue()::unit)
                        .map(one -> " · " + one.shortName())
                        .orElse("");
        return new MergeLine(
                Kind.FIGURE,
                place,
                label,
                comparison,
                standing.map(FigureComparing::side).orElse(Side.NOTHING),
                side(given),
                change);
    }

    private static Comparison compared(Optional<Given> standing, Given given) {
        return standing.map(one -> one.quantity().equals(given.quantity()) ? Comparison.SAME : Comparison.CONFLICT)
                .orElse(Comparison.NEW);
    }

    private Edit edit(Indicator indicator, Optional<String> unit, Given given) {
        Origin from = given.source() instanceof Figure.Imported imported && !imported.isFromReport()
                ? new Origin.SheetCell(imported.file(), imported.sheet(), imported.cell())
                : new Origin.Keyboard();
        String why = given.reason().isEmpty() ? MESSAGES.say("why", origin, who(given.source())) : given.reason();
        return new Edit.SetFigure(mine.year(), indicator.code(), unit, Optional.of(given.quantity()), from, why);
    }

    private static Side side(Given given) {
        return new Side(
                QuantityWriter.write(
                        given.quantity(), Math.max(0, given.quantity().number().scale())),
                who(given.source()));
    }

    private static String who(Figure.Source source) {
        return switch (source) {
            case Figure.Typed(String by, Instant at) -> told(by, at);
            case Figure.Imported imported -> told(imported.by(), imported.at()) + " " + imported.file();
            case Figure.Summed _, Figure.Computed _, Figure.CountedFrom _, Figure.Overridden _, Figure.NoSource _ -> "";
        };
    }

    static String told(String by, Instant at) {
        return (by + " " + MINUTE.format(at.atZone(ZoneId.systemDefault()))).strip();
    }
}
