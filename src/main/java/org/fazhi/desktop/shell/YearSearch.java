package org.fazhi.desktop.shell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** Finds figures by their value and texts by their words in a year (数值、文字查找). Takes longer than the window may wait. */
record YearSearch(YearBook book, String wanted) {
    private static final Messages MESSAGES = Messages.of(YearSearch.class);
    private static final int AROUND = 14;

    List<SearchGroup> groups() {
        return List.of(
                SearchGroup.of(MESSAGES.say("search.value"), values()),
                SearchGroup.of(MESSAGES.say("search.text"), texts()));
    }

    private List<SearchEntry> values() {
        return number().stream()
                .flatMap(number -> book.catalogue().indicators().stream()
                        .filter(one -> one.isAskedIn(book.year()))
                        .flatMap(one -> values(one, number)))
                .toList();
    }

    /** The separators of thousands are no part of a number. */
    private Optional<BigDecimal> number() {
        try {
            return Optional.of(new BigDecimal(wanted.replaceAll("[,，]", "")));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    private Stream<SearchEntry> values(Indicator one, BigDecimal number) {
        Figure own = book.figure(one.code());
        Stream<SearchEntry> district = has(own, number)
                ? Stream.of(value(own, one.name(), new Place(Place.Kind.INDICATOR, one.code(), one.name())))
                : Stream.empty();
        if (!(one.kind() instanceof IndicatorKind.Collected)) return district;
        return Stream.concat(
                district,
                book.catalogue().units().stream()
                        .filter(unit -> unit.isActiveIn(book.year()))
                        .flatMap(unit -> book.figures().figure(one.code(), book.year(), unit.code()).stream()
                                .filter(figure -> has(figure, number))
                                .map(figure -> ofUnit(figure, unit))));
    }

    private SearchEntry ofUnit(Figure figure, ReportingUnit unit) {
        Indicator one = figure.indicator();
        String name = MESSAGES.say("search.value.of_unit", one.name(), unit.shortName());
        return value(figure, name, Place.ofUnit(one.code(), unit.code(), name));
    }

    private SearchEntry value(Figure figure, String name, Place place) {
        return new SearchEntry(
                MESSAGES.say("search.value"),
                name,
                FigureWords.shown(figure),
                List.of(),
                new SearchEntry.ToPlace(place));
    }

    private static boolean has(Figure figure, BigDecimal number) {
        return figure.quantity()
                .filter(quantity -> quantity.number().compareTo(number) == 0)
                .isPresent();
    }

    private List<SearchEntry> texts() {
        List<SearchEntry> found = new ArrayList<>();
        for (Chapter chapter : book.catalogue().chaptersInUse()) {
            switch (chapter.content()) {
                case AREAS ->
                    book.catalogue().itemsInUse().stream()
                            .filter(item -> chapter.areas().contains(item.area()))
                            .forEach(item -> text(item.code(), item.name(), found));
                case PROBLEMS -> points(Place.Kind.PROBLEM, book.problems(), found);
                case NEXT_YEAR -> points(Place.Kind.POINT, book.nextYear(), found);
                case TEXT -> text(chapter.code(), chapter.headingFor(book.year()), found);
            }
        }
        return found;
    }

    private void text(String code, String name, List<SearchEntry> found) {
        passage(book.text(code))
                .ifPresent(words -> found.add(text(words, name, new Place(Place.Kind.TEXT, code, name))));
    }

    private void points(Place.Kind kind, List<ReportPoint> points, List<SearchEntry> found) {
        for (ReportPoint point : points)
            passage(point.text())
                    .or(() -> passage(point.heading()))
                    .ifPresent(words ->
                            found.add(text(words, point.heading(), new Place(kind, point.id(), point.heading()))));
    }

    private SearchEntry text(String words, String name, Place place) {
        return new SearchEntry(
                MESSAGES.say("search.text"), words, name, List.of(), new SearchEntry.ToWords(place, wanted));
    }

    /** The words around the first place where it is. */
    private Optional<String> passage(String text) {
        return around(text, wanted);
    }

    /** What is sought, with the words around it. */
    static Optional<String> around(String text, String sought) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(sought.toLowerCase(Locale.ROOT));
        if (at < 0) return Optional.empty();
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + sought.length() + AROUND);
        return Optional.of(
                (from > 0 ? "…" : "") + text.substring(from, to).replace('\n', ' ') + (to < text.length() ? "…" : ""));
    }
}
