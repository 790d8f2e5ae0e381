package org.fazhi.desktop.draft;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.edit.ReportPoint;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.DraftPlace;

/** What is saved by now in the place of a draft, as it is typed there (现在保存的内容). */
public final class StoredNow {

    private StoredNow() {}

    /** Empty where the place is there no more, and of what has several fields: records and entries of the catalogue. */
    public static Optional<String> of(YearBook book, DraftPlace place) {
        return switch (place.kind()) {
            case RECORD, ENTRY -> Optional.empty();
            case FIGURE -> book.catalogue().indicator(place.of()).flatMap(one -> figure(book, one, place));
            case TEXT -> book.catalogue().nameOfText(place.of(), book.year()).map(_ -> book.text(place.of()));
            case POINT_HEADING -> point(book, place).map(ReportPoint::heading);
            case POINT_TEXT -> point(book, place).map(ReportPoint::text);
            case SETTING -> Optional.of(book.setting(place.of()));
            case EXPLANATION -> Optional.of(book.explanations().getOrDefault(place.of(), ""));
        };
    }

    private static Optional<String> figure(YearBook book, Indicator indicator, DraftPlace place) {
        return switch (FigurePart.of(place)) {
            case FIGURE -> figure(book, indicator, FigurePart.unit(place)).map(FigureWords::number);
            case NOTE -> Optional.of(book.figure(indicator.code()).note());
            case REASON -> Optional.of("");
        };
    }

    /** The figure of a unit, or of the district where that is empty. */
    static Optional<Figure> figure(YearBook book, Indicator indicator, String unit) {
        return unit.isEmpty()
                ? Optional.of(book.figure(indicator.code()))
                : book.figures().figure(indicator.code(), book.year(), unit);
    }

    /** The point that is typed into, as long as it is there. */
    static Optional<ReportPoint> point(YearBook book, DraftPlace place) {
        List<ReportPoint> points = switch (ReportPoint.Chapter.valueOf(place.of())) {
            case PROBLEMS -> book.problems();
            case NEXT_YEAR -> book.nextYear();
        };
        return points.stream().filter(one -> one.id().equals(place.part())).findFirst();
    }

    /** What the cell of a figure is called: the indicator and, where it is reported by units, the unit. */
    public static String name(YearBook book, DraftPlace figure) {
        String indicator =
                book.catalogue().indicator(figure.of()).map(Indicator::name).orElse(figure.of());
        String unit = FigurePart.unit(figure);
        return unit.isEmpty()
                ? indicator
                : book.catalogue().unit(unit).map(ReportingUnit::name).orElse(unit) + " · " + indicator;
    }
}
