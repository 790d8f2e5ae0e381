package org.fazhi.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.narrative.AttachmentLine;
import org.fazhi.narrative.Block;
import org.fazhi.narrative.ColophonText;
import org.fazhi.narrative.DocumentBlocks;
import org.fazhi.narrative.OfficialDate;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.SignatureIndents;

/** The main part: one paragraph per block, each in its style, and the page. */
final class DocumentXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Twips of a 3号 character as indents count it. */
    private static final int CHARACTER = 320;

    /** What a heading is freed from where text runs on behind it, which is a paragraph as any. */
    private static final Markup PARTING =
            new Markup().empty("w:keepNext", "w:val", "0").empty("w:keepLines", "w:val", "0");

    private final Markup xml = new Markup();
    private final Paragraphs paragraphs = new Paragraphs(xml);
    private final List<String> links = new ArrayList<>();

    private DocumentXml() {}

    /**
     * The part, and what it links to.
     *
     * @param links targets outside the document, in the order of their {@linkplain #link numbers}
     */
    record Written(String xml, List<String> links) {}

    /** The name of a link among what the part refers to. */
    static String link(int number) {
        return "link" + number;
    }

    static Written of(OfficialDocument document) {
        String colophon = document.colophon().isEmpty()
                ? ""
                : ColophonXml.of(ColophonText.of(document.colophon().get()));
        DocumentXml part = new DocumentXml();
        return new Written(part.written(DocumentBlocks.of(document), colophon), part.links);
    }

    /** The colophon hangs on the last paragraph, so that it stands on the last page. */
    private String written(List<Block> blocks, String colophon) {
        xml.insert("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONS).open("w:body");
        blocks.subList(0, blocks.size() - 1).forEach(this::write);
        paragraphs.anchor(colophon);
        write(blocks.getLast());
        xml.insert(Parts.kept("page.xml"));
        return xml.close("w:body").close("w:document").toString();
    }

    private void write(Block block) {
        switch (block) {
            case Block.Mark(String text) -> writeMark(text);
            case Block.NumberLine(String number, String signer) -> writeNumberLine(number, signer);
            case Block.Blank _ -> paragraphs.whole("Normal", "");
            case Block.TitleLine(String text) -> paragraphs.whole("Title", text);
            case Block.Addressee(String text) -> paragraphs.whole("Addressee", text);
            case Block.Heading heading -> writeHeading(heading);
            case Block.Body body -> writeBody(body);
            case Block.Attachments(List<String> names) -> writeAttachments(AttachmentLine.of(names));
            case Block.Signature(String office, Optional<LocalDate> date) -> writeSignature(office, date);
        }
    }

    private void writeMark(String text) {
        MarkSize size = MarkSize.of(text);
        Markup spacing = new Markup()
                .empty(
                        "w:spacing",
                        "w:before",
                        String.valueOf(size.before()),
                        "w:after",
                        String.valueOf(size.after()),
                        "w:line",
                        String.valueOf(size.line()),
                        "w:lineRule",
                        "exact");
        String halfPoints = String.valueOf(size.halfPoints());
        Markup letters = new Markup()
                .empty("w:w", "w:val", String.valueOf(size.scale()))
                .empty("w:sz", "w:val", halfPoints)
                .empty("w:szCs", "w:val", halfPoints);
        paragraphs.begin("Mark", spacing);
        paragraphs.run(letters, text);
        paragraphs.end();
    }

    /** The number at the left and the signer at the right; a number alone stands in the middle. */
    private void writeNumberLine(String number, String signer) {
        if (signer.isEmpty()) {
            paragraphs.begin("DocumentNumber", new Markup().empty("w:jc", "w:val", "center"));
            paragraphs.run(number);
        } else {
            int name = signer.indexOf('：') + 1;
            paragraphs.begin("DocumentNumber");
            paragraphs.tab();
            paragraphs.run(number);
            paragraphs.tab();
            paragraphs.run(signer.substring(0, name));
            paragraphs.run("SignerName", signer.substring(name));
        }
        paragraphs.end();
    }

    /** What could not be printed is marked, so that a draft's reader sees it. */
    private void writeBody(Block.Body body) {
        paragraphs.begin(
                switch (body.spacing()) {
                    case CLOSE -> "BodyText";
                    case NATURAL -> "BodyTextNatural";
                });
        for (RenderedText.Span span : body.text().spans()) {
            switch (span) {
                case RenderedText.Unresolved unresolved -> paragraphs.run("Unresolved", unresolved.text());
                case RenderedText.Link link -> {
                    links.add(link.target());
                    paragraphs.link(link(links.size()), link.text());
                }
                case RenderedText.Words _, RenderedText.LiveFigure _, RenderedText.UnboundNumber _ ->
                    paragraphs.run(span.text());
            }
        }
        paragraphs.end();
    }

    private void writeHeading(Block.Heading heading) {
        String leading = heading.leading();
        paragraphs.begin("Heading" + heading.level(), heading.staysWithNext() ? new Markup() : PARTING);
        paragraphs.run(leading);
        paragraphs.run("RunningOn", heading.printed().substring(leading.length()));
        paragraphs.end();
    }

    /** One paragraph with line breaks, so that the numbers are no headings. */
    private void writeAttachments(List<AttachmentLine> lines) {
        paragraphs.begin("Attachments");
        for (AttachmentLine line : lines) {
            if (line.stops() > 0) paragraphs.lineBreak();
            for (int stop = 0; stop < line.stops(); stop++) paragraphs.tab();
            paragraphs.run(line.words());
        }
        paragraphs.end();
    }

    private void writeSignature(String office, Optional<LocalDate> date) {
        SignatureIndents indents = SignatureIndents.of(office, date);
        indents.office().forEach(line -> writeAtRight("Signature", line.words(), line.indent(), 0));
        double indent = Math.min(indents.date(), SignatureIndents.DATE);
        date.ifPresent(day -> writeAtRight("Date", OfficialDate.printed(day), indent, indents.date() - indent));
    }

    /** @param further white that the last character brings along, beyond the indent that the standard knows */
    private void writeAtRight(String style, String text, double characters, double further) {
        Markup indent = new Markup()
                .empty(
                        "w:ind",
                        "w:rightChars",
                        String.valueOf(Math.round(characters * 100)),
                        "w:right",
                        String.valueOf(Math.round(characters * CHARACTER)));
        paragraphs.begin(style, indent);
        if (further > 0) {
            int last = text.length() - 1;
            paragraphs.run(text.substring(0, last));
            String white = String.valueOf(Math.round(further * CHARACTER));
            paragraphs.run(new Markup().empty("w:spacing", "w:val", white), text.substring(last));
        } else {
            paragraphs.run(text);
        }
        paragraphs.end();
    }
}
