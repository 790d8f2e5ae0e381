package org.fazhi.workspace.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.excel.writing.EvidenceTable;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.Outline;
import org.fazhi.narrative.RenderedText;
import org.fazhi.workspace.DocumentSettings;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** The table of contents of a pack (目录): as an official document and as a workbook, both with links to the files. */
record PackDocument(Workspace workspace, YearBook book, PackContents contents) {
    private static final Messages MESSAGES = Messages.of(PackDocument.class);
    private static final long KILOBYTE = 1024;

    String title() {
        return MESSAGES.say("title", book.setting("office.district"), book.year());
    }

    OfficialDocument document() {
        List<Outline.Unnumbered> parts =
                new ArrayList<>(contents.areas().stream().map(this::part).toList());
        if (!contents.gaps().isEmpty()) parts.add(gaps());
        return new OfficialDocument(
                Optional.empty(),
                List.of(title(), MESSAGES.say("title.contents")),
                "",
                opening(),
                Outline.number(parts),
                List.of(),
                List.of(),
                new DocumentSettings(book).signature(),
                Optional.of(workspace.today()),
                Optional.empty(),
                Optional.empty());
    }

    private List<RenderedText> opening() {
        long files = contents.files().count();
        return files == 0
                ? List.of(RenderedText.plain(MESSAGES.say("opening.empty")))
                : List.of(
                        RenderedText.plain(MESSAGES.say("opening", files)),
                        RenderedText.plain(MESSAGES.say("opening.sums")));
    }

    private Outline.Unnumbered part(Shelf shelf) {
        List<RenderedText> paragraphs = Stream.concat(
                        Stream.of(shelf.note()).filter(note -> !note.isEmpty()).map(RenderedText::plain),
                        shelf.files().stream().map(PackDocument::line))
                .toList();
        return new Outline.Unnumbered(
                "",
                shelf.heading(),
                paragraphs,
                shelf.shelves().stream().map(this::part).toList());
    }

    private static RenderedText line(Shelf.Placed placed) {
        String name = placed.name();
        String line = MESSAGES.say("file.line", name, kilobytes(placed));
        return new RenderedText(List.of(
                new RenderedText.Link(name, placed.path(), 0, name.length()),
                new RenderedText.Words(line.substring(name.length()), name.length(), line.length())));
    }

    private Outline.Unnumbered gaps() {
        return new Outline.Unnumbered(
                "",
                MESSAGES.say("gaps"),
                contents.gaps().stream()
                        .map(gap -> RenderedText.plain(MESSAGES.say("gaps.line", gap.area(), gap.item(), gap.what())))
                        .toList(),
                List.of());
    }

    EvidenceTable table() {
        List<EvidenceTable.Line> lines = new ArrayList<>();
        for (Shelf area : contents.areas())
            for (Shelf item : area.shelves()) add(lines, area.heading(), item.heading(), "", item);
        return new EvidenceTable(
                title() + MESSAGES.say("title.contents"),
                new DocumentSettings(book).signature(),
                book.year(),
                lines,
                contents.gaps().stream()
                        .map(gap -> new EvidenceTable.Gap(gap.area(), gap.item(), gap.subject(), gap.what()))
                        .toList());
    }

    private static void add(List<EvidenceTable.Line> lines, String area, String item, String subject, Shelf shelf) {
        for (Shelf.Placed placed : shelf.files())
            lines.add(new EvidenceTable.Line(
                    area,
                    item,
                    subject,
                    placed.name(),
                    placed.path(),
                    kilobytes(placed),
                    placed.file().hash()));
        for (Shelf within : shelf.shelves())
            add(lines, area, item, subject.isEmpty() ? within.heading() : subject + " " + within.heading(), within);
    }

    private static long kilobytes(Shelf.Placed placed) {
        return Math.ceilDiv(placed.file().bytes(), KILOBYTE);
    }
}
