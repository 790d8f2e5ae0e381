package org.fazhi.workspace.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Chapter;
import org.fazhi.check.Place;
import org.fazhi.workspace.YearBook;

/**
 * A work item, or a chapter that is not made of work items: what a year may have nothing of (报告的一部分).
 *
 * @param code of the work item or the chapter
 * @param name as the clerk reads it
 */
public record ReportPart(String code, String name) {

    /** All that are in use, in the order of the report. */
    public static List<ReportPart> of(YearBook book) {
        return Stream.concat(
                        book.catalogue().areasInUse().stream()
                                .flatMap(area -> area.items().stream())
                                .filter(item -> !item.retired())
                                .map(item -> new ReportPart(item.code(), item.name())),
                        book.catalogue().chaptersInUse().stream()
                                .filter(chapter -> chapter.content() != Chapter.Content.AREAS)
                                .map(chapter -> new ReportPart(chapter.code(), chapter.headingFor(book.year()))))
                .toList();
    }

    /** The one a place without a text is in, if the year may be declared to have nothing of it: nothing was given there. */
    static Optional<ReportPart> withoutAnything(YearBook book, Place unwritten) {
        return codeAt(book, unwritten)
                .filter(code -> !book.isGiven(code))
                .flatMap(code -> of(book).stream()
                        .filter(part -> part.code().equals(code))
                        .findFirst());
    }

    private static Optional<String> codeAt(YearBook book, Place place) {
        return switch (place.kind()) {
            case PROBLEM -> ChaptersOfPoints.code(book, Chapter.Content.PROBLEMS);
            case POINT -> ChaptersOfPoints.code(book, Chapter.Content.NEXT_YEAR);
            case TEXT -> Optional.of(place.code());
            case INDICATOR, OF_UNIT, UNIT, ASKED, SETTING, ENTRY, LEDGER, RECORD, BASIS, BREACH -> Optional.empty();
        };
    }
}
