package org.fazhi.word;

import java.io.IOException;
import java.time.LocalDate;
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

    private final Markup xml = new Markup();
    private final List<Block> blocks;
    /** Markup that waits for the next paragraph to hang on, without being a line of its own. */
    private String anchored = "";

    private DocumentXml(List<Block> blocks) {
        this.blocks = blocks;
    }

    static String of(OfficialDocument document) throws IOException {
        String colophon = document.colophon().isEmpty()
                ? ""
                : ColophonXml.of(ColophonText.of(document.colophon().get()));
        return new DocumentXml(DocumentBlocks.of(document)).written(colophon);
    }

    private String written(String colophon) {
        xml.insert("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONS).open("w:body");
        blocks.subList(0, blocks.size() - 1).forEach(this::write);
        anchored = colophon;
        write(blocks.getLast());
        writePage();
        return xml.close("w:body").close("w:document").toString();
    }

    private void write(Block block) {
        switch (block) {
            case Block.Mark(String text) -> writeMark(text);
            case Block.NumberLine(String number, String signer) -> writeNumberLine(number, signer);
            case Block.Blank _ -> paragraph("Normal", "");
            case Block.TitleLine(String text) -> paragraph("Title", text);
            case Block.Addressee(String text) -> paragraph("Addressee", text);
            case Block.Heading heading -> writeHeading(heading);
            case Block.Body body -> writeBody(body.text());
            case Block.Attachments(List<String> names) -> writeAttachments(AttachmentLine.of(names));
            case Block.Signature(String office, Optional<LocalDate> date) -> writeSignature(office, date);
        }
    }

    private void paragraph(String style, String text) {
        begin(style);
        run(text);
        end();
    }

    private void writeMark(String text) {
        MarkSize size = MarkSize.of(text);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Mark");
        xml.empty(
                        "w:spacing",
                        "w:before",
                        String.valueOf(size.before()),
                        "w:after",
                        String.valueOf(size.after()),
                        "w:line",
                        String.valueOf(size.line()),
                        "w:lineRule",
                        "exact")
                .close("w:pPr");
        anchor();
        xml.open("w:r").open("w:rPr").empty("w:w", "w:val", String.valueOf(size.scale()));
        xml.empty("w:sz", "w:val", String.valueOf(size.halfPoints()));
        xml.empty("w:szCs", "w:val", String.valueOf(size.halfPoints())).close("w:rPr");
        words(text);
        xml.close("w:r");
        end();
    }

    private void writeNumberLine(String number, String signer) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "DocumentNumber");
        if (signer.isEmpty()) xml.empty("w:jc", "w:val", "center");
        xml.close("w:pPr");
        anchor();
        if (signer.isEmpty()) run(number);
        else {
            xml.open("w:r").empty("w:tab").close("w:r");
            run(number);
            xml.open("w:r").empty("w:tab").close("w:r");
            int name = signer.indexOf('：') + 1;
            run(signer.substring(0, name));
            run("SignerName", signer.substring(name));
        }
        end();
    }

    /** What could not be printed is marked, so that a draft's reader sees it. */
    private void writeBody(RenderedText text) {
        begin("BodyText");
        for (RenderedText.Span span : text.spans())
            if (span instanceof RenderedText.Unresolved) run("Unresolved", span.text());
            else run(span.text());
        end();
    }

    private void writeHeading(Block.Heading heading) {
        String leading = heading.leading();
        begin("Heading" + heading.level());
        run(leading);
        run("RunningOn", heading.printed().substring(leading.length()));
        end();
    }

    /** One paragraph with line breaks, so that the numbers are no headings. */
    private void writeAttachments(List<AttachmentLine> lines) {
        begin("Attachments");
        for (AttachmentLine line : lines) {
            xml.open("w:r");
            if (line.stops() > 0) xml.empty("w:br");
            for (int stop = 0; stop < line.stops(); stop++) xml.empty("w:tab");
            words(line.words());
            xml.close("w:r");
        }
        end();
    }

    private void writeSignature(String office, Optional<LocalDate> date) {
        SignatureIndents indents = SignatureIndents.of(office, date);
        if (!office.isEmpty()) atRight("Signature", office, indents.office());
        date.ifPresent(day -> atRight("Date", OfficialDate.printed(day), indents.date()));
    }

    private void atRight(String style, String text, double characters) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        xml.empty(
                "w:ind",
                "w:rightChars",
                String.valueOf(Math.round(characters * 100)),
                "w:right",
                String.valueOf(Math.round(characters * CHARACTER)));
        xml.close("w:pPr");
        anchor();
        run(text);
        end();
    }

    private void writePage() {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId6");
        xml.empty("w:headerReference", "w:type", "even", "r:id", "rId7");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:footerReference", "w:type", "even", "r:id", "rId5");
        xml.insert("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>");
        xml.insert("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""
                + " w:header=\"851\" w:footer=\"1447\" w:gutter=\"0\"/>");
        xml.insert("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>");
        xml.close("w:sectPr");
    }

    private void begin(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close("w:pPr");
        anchor();
    }

    private void anchor() {
        if (!anchored.isEmpty()) xml.open("w:r").insert(anchored).close("w:r");
        anchored = "";
    }

    private void end() {
        xml.close("w:p");
    }

    private void run(String text) {
        if (text.isEmpty()) return;
        xml.open("w:r");
        words(text);
        xml.close("w:r");
    }

    private void run(String characterStyle, String text) {
        if (text.isEmpty()) return;
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", characterStyle).close("w:rPr");
        words(text);
        xml.close("w:r");
    }

    private void words(String text) {
        xml.open("w:t", "xml:space", "preserve").text(text).close("w:t");
    }
}
