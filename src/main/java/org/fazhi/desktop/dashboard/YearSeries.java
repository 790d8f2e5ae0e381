package org.fazhi.desktop.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.YearBook;

/** What an indicator was in each year that is known, the open year last (历年数值). */
record YearSeries(Indicator indicator, List<Point> points) {
    private static final int YEARS_BACK = 9;

    record Point(int year, Quantity quantity) {
        /** Its height beside the others, in the unit given. */
        double height(MeasureUnit unit) {
            return quantity.in(unit).orElse(quantity).number().doubleValue();
        }
    }

    YearSeries {
        points = List.copyOf(points);
    }

    static YearSeries of(YearBook book, Indicator indicator) {
        return new YearSeries(
                indicator,
                IntStream.rangeClosed(book.year() - YEARS_BACK, book.year())
                        .boxed()
                        .flatMap(year -> point(book, indicator, year).stream())
                        .toList());
    }

    private static Optional<Point> point(YearBook book, Indicator indicator, int year) {
        return book.figures()
                .figure(indicator.code(), year)
                .flatMap(Figure::quantity)
                .map(quantity -> new Point(year, quantity));
    }

    /** One year alone compares with nothing. */
    boolean isComparable() {
        return points.size() > 1;
    }

    /** All indicators in use, those that can be compared first. */
    static Stream<YearSeries> all(YearBook book) {
        List<YearSeries> all = book.catalogue().indicators().stream()
                .filter(one -> one.isAskedIn(book.year()))
                .map(one -> of(book, one))
                .toList();
        return Stream.concat(
                all.stream().filter(YearSeries::isComparable), all.stream().filter(one -> !one.isComparable()));
    }
}
