package org.fazhi.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.narrative.PageLayout.Kind;
import org.fazhi.narrative.PageLayout.Line;
import org.fazhi.narrative.PageLayout.Page;
import org.fazhi.narrative.PageLayout.Run;

/** Fills pages with the lines of a document, row by row. */
final class PageMaker {
    private static final double TITLE_CHARACTER = 22.0 / 16;
    private static final TextMetrics METRICS = TextMetrics.OFFICE;

    private final List<Line> lines = new ArrayList<>();
    private int row;

    PageLayout layOut(OfficialDocument document) {
        List<Block> blocks = DocumentBlocks.of(document);
        List<Integer> starts = PageFlow.of(blocks, METRICS).starts();
        for (int at = 0; at < blocks.size(); at++) {
            row = starts.get(at);
            add(blocks.get(at));
        }
        int last = lines.isEmpty() ? 0 : lines.getLast().row() / PageLayout.ROWS;
        Optional<ColophonText> colophon = document.colophon().map(ColophonText::of);
        List<Page> pages = new ArrayList<>();
        for (int page = 0; page <= last; page++)
            pages.add(new Page(page + 1, linesOn(page), page == last ? colophon : Optional.empty()));
        return new PageLayout(pages, document.draftMark());
    }

    private List<Line> linesOn(int page) {
        return lines.stream()
                .filter(line -> line.row() / PageLayout.ROWS == page)
                .map(line -> new Line(
                        line.kind(),
                        line.row() % PageLayout.ROWS,
                        line.left(),
                        line.justified(),
                        line.runs(),
                        line.source()))
                .toList();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Mark(String text) -> addMark(text);
            case Block.NumberLine(String number, String signer) -> addNumberLine(number, signer);
            case Block.Blank _ -> row++;
            case Block.TitleLine(String text) -> addTitle(text);
            case Block.Addressee(String text) -> addText(Kind.ADDRESSEE, RenderedText.plain(text), 0, "");
            case Block.Heading heading ->
                addText(
                        headingKind(heading.level()),
                        RenderedText.plain(heading.printed()),
                        BlockRows.INDENT,
                        heading.source());
            case Block.Body body ->
                addText(METRICS.spaced(body.spacing()), Kind.BODY, body.text(), BlockRows.INDENT, body.source());
            case Block.Attachments(List<String> names) ->
                AttachmentLine.of(names).forEach(this::addAttachment);
            case Block.Signature(String office, Optional<LocalDate> date) -> addSignature(office, date);
        }
    }

    private static Kind headingKind(int level) {
        return switch (level) {
            case 1 -> Kind.HEADING_1;
            case 2 -> Kind.HEADING_2;
            case 3 -> Kind.HEADING_3;
            default -> Kind.HEADING_4;
        };
    }

    private void addMark(String text) {
        double left = Math.max(0, (PageLayout.CHARACTERS - text.length() * 3.0) / 2);
        lines.add(new Line(Kind.MARK, row + BlockRows.MARK_ROWS - 2, left, false, plain(text), ""));
        row += BlockRows.MARK_ROWS;
    }

    private void addNumberLine(String number, String signer) {
        if (!number.isEmpty()) lines.add(new Line(Kind.NUMBER, row, 1, false, plain(number), ""));
        if (!signer.isEmpty()) {
            double left = PageLayout.CHARACTERS - 1 - METRICS.width(signer);
            lines.add(new Line(Kind.SIGNER, row, left, false, plain(signer), ""));
        }
        lines.add(new Line(Kind.RED_LINE, row, 0, false, List.of(), ""));
        row++;
    }

    private void addTitle(String text) {
        double width = METRICS.width(text) * TITLE_CHARACTER;
        double left = Math.max(0, (PageLayout.CHARACTERS - width) / 2);
        lines.add(new Line(Kind.TITLE, row, left, false, plain(text), ""));
        row += new BlockRows(METRICS).of(new Block.TitleLine(text));
    }

    private void addText(Kind kind, RenderedText text, double firstIndent, String source) {
        addText(METRICS, kind, text, firstIndent, source);
    }

    private void addText(TextMetrics metrics, Kind kind, RenderedText text, double firstIndent, String source) {
        String words = text.text();
        int from = 0;
        for (int end : metrics.lineEnds(words, firstIndent, 0)) {
            double left = from == 0 ? firstIndent : 0;
            boolean justified = end < words.length();
            lines.add(new Line(kind, row++, left, justified, runs(text, from, end), source));
            from = end;
        }
    }

    private void addAttachment(AttachmentLine line) {
        lines.add(new Line(Kind.ATTACHMENTS, row++, line.left(), false, plain(line.words()), ""));
    }

    private void addSignature(String office, Optional<LocalDate> date) {
        SignatureIndents indents = SignatureIndents.of(office, date);
        indents.office().forEach(line -> addAtRight(Kind.SIGNATURE, line.words(), line.indent()));
        date.map(OfficialDate::printed).ifPresent(printed -> addAtRight(Kind.DATE, printed, indents.date()));
    }

    private void addAtRight(Kind kind, String text, double indent) {
        double left = Math.max(0, PageLayout.CHARACTERS - indent - METRICS.width(text));
        lines.add(new Line(kind, row++, left, false, plain(text), ""));
    }

    private static List<Run> plain(String text) {
        return List.of(new Run(text, Optional.empty()));
    }

    /** The spans of a text between two offsets of its print. */
    private static List<Run> runs(RenderedText text, int from, int to) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (RenderedText.Span span : text.spans()) {
            int first = Math.max(from, at);
            int last = Math.min(to, at + span.text().length());
            if (first < last) {
                String words = span.text().substring(first - at, last - at);
                runs.add(new Run(words, Optional.of(span).filter(one -> !(one instanceof RenderedText.Words))));
            }
            at += span.text().length();
        }
        return runs;
    }
}
