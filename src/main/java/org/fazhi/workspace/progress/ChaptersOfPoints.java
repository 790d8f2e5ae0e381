package org.fazhi.workspace.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Chapter;
import org.fazhi.check.Place;
import org.fazhi.edit.ReportPoint;
import org.fazhi.workspace.YearBook;

/** The chapters that are made of points (存在问题、下年要点). */
final class ChaptersOfPoints {
    private ChaptersOfPoints() {}

    /** Those in which nothing is written and which are not declared to have nothing. */
    static Stream<Place> unwritten(YearBook book) {
        return book.catalogue().chaptersInUse().stream()
                .filter(chapter -> book.absence(chapter.code()).isEmpty())
                .flatMap(chapter -> {
                    String label = chapter.headingFor(book.year());
                    return switch (chapter.content()) {
                        case AREAS, TEXT -> Stream.empty();
                        case PROBLEMS -> unlessWritten(book.problems(), new Place(Place.Kind.PROBLEM, "", label));
                        case NEXT_YEAR -> unlessWritten(book.nextYear(), new Place(Place.Kind.POINT, "", label));
                    };
                });
    }

    /** The chapter in use that is made of such points. */
    static Optional<String> code(YearBook book, Chapter.Content content) {
        return book.catalogue().chaptersInUse().stream()
                .filter(chapter -> chapter.content() == content)
                .map(Chapter::code)
                .findFirst();
    }

    private static Stream<Place> unlessWritten(List<ReportPoint> points, Place place) {
        boolean isWritten = points.stream()
                .anyMatch(point -> !point.heading().isBlank() || !point.text().isBlank());
        return isWritten ? Stream.empty() : Stream.of(place);
    }
}
