package org.fazhi.workspace.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.FiledYear.FiledFigure;
import org.fazhi.edit.FiledYear.FiledLedger;
import org.fazhi.edit.FiledYear.Paragraph;
import org.fazhi.ledger.Ledger;
import org.fazhi.narrative.AttachmentLine;
import org.fazhi.narrative.Block;
import org.fazhi.narrative.ColophonText;
import org.fazhi.narrative.DocumentBlocks;
import org.fazhi.narrative.OfficialDate;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.YearBook;

/** What a report says, in words: paragraph by paragraph, figure by figure (报送内容). Pure. */
public final class YearContent {
    private YearContent() {}

    public static FiledYear of(FilingReport report) {
        YearBook book = report.book();
        return new FiledYear(
                book.year(),
                String.join("", report.document().title()),
                paragraphs(report.document()),
                book.catalogue().areasInUse().stream()
                        .flatMap(area -> figures(book, area))
                        .toList(),
                ledgers(book)
                        .map(ledger -> new FiledLedger(ledger.code(), ledger.name(), book.rows(ledger.code())))
                        .toList());
    }

    /** Those with rows in the year. */
    static Stream<Ledger> ledgers(YearBook book) {
        return book.catalogue().ledgers().stream().filter(ledger -> book.rows(ledger.code()) > 0);
    }

    private static List<Paragraph> paragraphs(OfficialDocument document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean titled = false;
        for (Block block : DocumentBlocks.of(document)) {
            if (block instanceof Block.TitleLine) {
                if (!titled) paragraphs.add(new Paragraph("", String.join("", document.title())));
                titled = true;
            } else {
                paragraph(block).filter(one -> !one.text().isBlank()).ifPresent(paragraphs::add);
            }
        }
        document.colophon().map(ColophonText::of).stream()
                .flatMap(colophon -> Stream.of(colophon.copyTo(), colophon.issuer() + " " + colophon.issued()))
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraphs.add(new Paragraph("", line.strip())));
        return paragraphs;
    }

    private static Optional<Paragraph> paragraph(Block block) {
        return switch (block) {
            case Block.Blank _, Block.TitleLine _ -> Optional.empty();
            case Block.Mark(String text) -> Optional.of(new Paragraph("", text));
            case Block.NumberLine(String number, String signer) ->
                Optional.of(new Paragraph("", (number + " " + signer).strip()));
            case Block.Addressee(String text) -> Optional.of(new Paragraph("", text));
            case Block.Heading heading -> Optional.of(new Paragraph(heading.source(), heading.printed()));
            case Block.Body body ->
                Optional.of(new Paragraph(body.source(), body.text().text()));
            case Block.Attachments(List<String> names) ->
                Optional.of(new Paragraph(
                        "",
                        AttachmentLine.of(names).stream()
                                .map(AttachmentLine::words)
                                .collect(Collectors.joining(" "))));
            case Block.Signature(String office, var date) ->
                Optional.of(new Paragraph(
                        "", (office + " " + date.map(OfficialDate::printed).orElse("")).strip()));
        };
    }

    private static Stream<FiledFigure> figures(YearBook book, Area area) {
        return book.catalogue().indicatorsOfArea(area.code()).stream()
                .filter(indicator -> indicator.isFiledIn(book.year()))
                .map(indicator -> figure(book, area, indicator));
    }

    private static FiledFigure figure(YearBook book, Area area, Indicator indicator) {
        Figure figure = book.figure(indicator.code());
        return new FiledFigure(
                indicator.code(),
                area.tab(),
                indicator.name(),
                printed(indicator, figure.quantity()),
                // Last year's catalogue may have counted in another unit.
                printed(
                        indicator,
                        book.lastYear(indicator.code())
                                .flatMap(Figure::quantity)
                                .flatMap(quantity -> quantity.in(indicator.unit()))),
                figure.note());
    }

    private static String printed(Indicator indicator, Optional<Quantity> quantity) {
        return quantity.map(one -> PrintedFigure.of(indicator, one).text()).orElse("");
    }
}
