package org.fazhi.desktop.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.Place;
import org.fazhi.workspace.YearBook;

/**
 * Something the year still lacks (缺项), and who owes it.
 *
 * @param unit the reporting unit that owes it; empty where the catalogue names none
 * @param place where it is to be given
 */
record Gap(Kind kind, Area area, WorkItem item, Optional<ReportingUnit> unit, String name, Place place) {

    enum Kind {
        FIGURE,
        UNIT_FIGURE,
        TEXT
    }

    /** All gaps of a year, in the order of the report. */
    static List<Gap> of(YearBook book) {
        return book.catalogue().areas().stream()
                .flatMap(area -> area.items().stream()
                        .filter(item -> !item.retired())
                        .flatMap(item -> of(book, area, item)))
                .toList();
    }

    private static Stream<Gap> of(YearBook book, Area area, WorkItem item) {
        Stream<Gap> figures = book.catalogue().indicatorsOf(item.code()).stream()
                .filter(one -> one.isAskedIn(book.year()))
                .flatMap(one -> of(book, area, item, one));
        return Stream.concat(figures, missingText(book, area, item).stream());
    }

    private static Stream<Gap> of(YearBook book, Area area, WorkItem item, Indicator indicator) {
        return switch (indicator.kind()) {
            case IndicatorKind.Entered _, IndicatorKind.Counted _ ->
                isMissing(book, indicator)
                        ? Stream.of(figure(Kind.FIGURE, book, area, item, indicator, indicator.responsibleUnit()))
                        : Stream.empty();
            case IndicatorKind.Collected _ ->
                unanswered(book, indicator)
                        .map(unit -> figure(Kind.UNIT_FIGURE, book, area, item, indicator, unit.code()));
            case IndicatorKind.Derived _ -> Stream.empty();
        };
    }

    /** The active units that have not answered for a collected indicator. */
    static Stream<ReportingUnit> unanswered(YearBook book, Indicator indicator) {
        return book.catalogue().units().stream()
                .filter(unit -> unit.isActiveIn(book.year()))
                .filter(unit -> !hasAnswered(book, indicator, unit));
    }

    static boolean hasAnswered(YearBook book, Indicator indicator, ReportingUnit unit) {
        return book.figures()
                .figure(indicator.code(), book.year(), unit.code())
                .flatMap(Figure::quantity)
                .isPresent();
    }

    private static boolean isMissing(YearBook book, Indicator indicator) {
        return book.figure(indicator.code()).quantity().isEmpty();
    }

    private static Gap figure(
            Kind kind, YearBook book, Area area, WorkItem item, Indicator indicator, String unitCode) {
        String label = area.tab() + " · " + item.name() + " · " + indicator.name();
        return new Gap(
                kind,
                area,
                item,
                book.catalogue().unit(unitCode),
                indicator.name(),
                new Place(Place.Kind.INDICATOR, indicator.code(), label));
    }

    private static Optional<Gap> missingText(YearBook book, Area area, WorkItem item) {
        if (!book.text(item.code()).isBlank()) return Optional.empty();
        return Optional.of(new Gap(
                Kind.TEXT,
                area,
                item,
                book.catalogue().unit(area.responsibleUnit()),
                item.name(),
                new Place(Place.Kind.TEXT, item.code(), area.tab() + " · " + item.name())));
    }
}
