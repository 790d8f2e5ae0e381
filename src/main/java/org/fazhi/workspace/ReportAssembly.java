package org.fazhi.workspace;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.Outline;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.narrative.Section;
import org.fazhi.narrative.TextOutline;

/**
 * Puts a year's texts and settings together as its report (报告成文): chapters, areas, work items and the headings within
 * texts. What has no text yet is left out, so that numbers run on.
 */
final class ReportAssembly {
    private static final Messages MESSAGES = Messages.of(ReportAssembly.class);

    private final YearBook book;
    private final Renderer renderer;

    private ReportAssembly(YearBook book) {
        this.book = book;
        this.renderer = Renderer.of(book.catalogue(), book.figures(), book.year());
    }

    /** The report as it stands; it carries the mark of a draft while a token in it cannot be printed. */
    static OfficialDocument assemble(YearBook book) {
        OfficialDocument document = new ReportAssembly(book).document();
        boolean unfinished = ReportTexts.of(book).texts().stream()
                .anyMatch(text -> !text.unresolved().isEmpty());
        return unfinished ? document.asDraft(MESSAGES.say("report.draft")) : document;
    }

    private OfficialDocument document() {
        ReportSettings settings = new ReportSettings(book);
        List<Section> sections = Outline.number(book.catalogue().chapters().stream()
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
                empty ? Optional.of(MESSAGES.say("report.draft")) : Optional.empty());
    }

    private Optional<Outline.Unnumbered> chapter(Chapter chapter) {
        List<Outline.Unnumbered> parts = switch (chapter.content()) {
            case AREAS -> areas(chapter);
            case PROBLEMS -> points(book.problems());
            case NEXT_YEAR -> points(book.nextYear());
        };
        if (parts.isEmpty()) return Optional.empty();
        return Optional.of(new Outline.Unnumbered(chapter.code(), chapter.headingFor(book.year()), List.of(), parts));
    }

    /** The areas of a chapter; the work items of an only one stand directly under the chapter. */
    private List<Outline.Unnumbered> areas(Chapter chapter) {
        List<Area> areas = chapter.areas().stream()
                .flatMap(code -> book.catalogue().area(code).stream())
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
        return Outline.Unnumbered.of(item.code(), item.heading(), outline(book.text(item.code())));
    }

    private List<Outline.Unnumbered> points(List<ReportPoint> points) {
        return points.stream()
                .filter(point -> !point.heading().isBlank() || !point.text().isBlank())
                .map(this::point)
                .toList();
    }

    /** A point; where it has no heading its first sentence is one. */
    private Outline.Unnumbered point(ReportPoint point) {
        if (point.heading().isBlank()) {
            TextOutline.Detail detail =
                    outline("# " + point.text().strip()).details().getFirst();
            return new Outline.Unnumbered(point.id(), detail.heading(), detail.paragraphs(), List.of());
        }
        return Outline.Unnumbered.of(point.id(), printed(point.heading()), outline(point.text()));
    }

    private TextOutline outline(String text) {
        return TextOutline.of(renderer.render(text));
    }

    private List<RenderedText> setting(String key) {
        return TextOutline.paragraphs(renderer.render(book.setting(key)));
    }

    /** A heading on one line, with the figures in it and without a full stop at its end. */
    private String printed(String heading) {
        String line = renderer.render(heading.replaceAll("\\R", ""))
                .getFirst()
                .strip()
                .text();
        return line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
    }
}
