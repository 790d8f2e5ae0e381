package org.fazhi.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.Place;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.Outline;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Section;
import org.fazhi.narrative.TextOutline;

/**
 * Puts a year's texts and settings together as its report (报告成文): chapters, areas, work items and the headings within
 * texts. What has no text yet is left out, so that numbers run on.
 */
final class ReportAssembly {
    private static final Messages MESSAGES = Messages.of(ReportAssembly.class);

    private final YearBook book;
    private final ReportTexts texts;

    ReportAssembly(YearBook book, ReportTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    /** The report, without the mark of a draft; one without any text says so. */
    OfficialDocument document() {
        DocumentSettings settings = new DocumentSettings(book);
        List<Section> sections = Outline.number(book.catalogue().chaptersInUse().stream()
                .flatMap(chapter -> chapter(chapter).stream())
                .toList());
        List<RenderedText> opening = setting("report.opening");
        boolean empty = sections.isEmpty() && opening.isEmpty();
        return new OfficialDocument(
                settings.heading(),
                settings.title(),
                settings.addressee(),
                empty ? List.of(RenderedText.plain(MESSAGES.say("report.empty"))) : opening,
                sections,
                setting("report.closing"),
                settings.attachments(),
                settings.signature(),
                settings.date(),
                settings.colophon(),
                Optional.empty());
    }

    private Optional<Outline.Unnumbered> chapter(Chapter chapter) {
        return switch (chapter.content()) {
            case AREAS -> made(chapter, areas(chapter));
            case PROBLEMS -> made(chapter, points(book.problems(), Place.Kind.PROBLEM));
            case NEXT_YEAR -> made(chapter, points(book.nextYear(), Place.Kind.POINT));
            case TEXT -> written(chapter);
        };
    }

    private Optional<Outline.Unnumbered> made(Chapter chapter, List<Outline.Unnumbered> parts) {
        if (parts.isEmpty()) return Optional.empty();
        return Optional.of(new Outline.Unnumbered(chapter.code(), chapter.headingFor(book.year()), List.of(), parts));
    }

    private Optional<Outline.Unnumbered> written(Chapter chapter) {
        if (book.text(chapter.code()).isBlank()) return Optional.empty();
        return Optional.of(Outline.Unnumbered.of(
                chapter.code(),
                chapter.headingFor(book.year()),
                TextOutline.of(body(Place.Kind.TEXT, chapter.code()))));
    }

    /** The areas of a chapter; the work items of an only one stand directly under the chapter. */
    private List<Outline.Unnumbered> areas(Chapter chapter) {
        List<Area> areas = chapter.areas().stream()
                .flatMap(code -> book.catalogue().area(code).stream())
                .filter(area -> !area.retired())
                .toList();
        if (areas.size() == 1) return items(areas.getFirst());
        return areas.stream()
                .map(area -> new Outline.Unnumbered(area.code(), area.heading(), List.of(), items(area)))
                .filter(part -> !part.children().isEmpty())
                .toList();
    }

    private List<Outline.Unnumbered> items(Area area) {
        return area.items().stream()
                .filter(item -> !item.retired() && !book.text(item.code()).isBlank())
                .map(this::item)
                .toList();
    }

    private Outline.Unnumbered item(WorkItem item) {
        return Outline.Unnumbered.of(item.code(), item.heading(), TextOutline.of(body(Place.Kind.TEXT, item.code())));
    }

    private List<Outline.Unnumbered> points(List<ReportPoint> points, Place.Kind kind) {
        return points.stream()
                .filter(point -> !point.heading().isBlank() || !point.text().isBlank())
                .map(point -> point(point.id(), texts.of(kind, point.id()).orElseThrow()))
                .toList();
    }

    /** A point; where it has no heading its first sentence is one. */
    private static Outline.Unnumbered point(String id, ReportTexts.ReportText text) {
        String heading = printed(text.heading());
        return heading.isEmpty()
                ? Outline.Unnumbered.headedByFirstSentence(id, text.body())
                : Outline.Unnumbered.of(id, heading, TextOutline.of(text.body()));
    }

    private List<RenderedText> setting(String key) {
        return TextOutline.paragraphs(body(Place.Kind.SETTING, key));
    }

    private List<RenderedText> body(Place.Kind kind, String code) {
        return texts.of(kind, code).map(ReportTexts.ReportText::body).orElse(List.of());
    }

    /** A heading on one line, with the figures in it and without a full stop at its end. */
    private static String printed(List<RenderedText> heading) {
        String line = heading.stream()
                .map(RenderedText::text)
                .collect(Collectors.joining())
                .strip();
        return line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
    }
}
