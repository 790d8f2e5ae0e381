package org.fazhi.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.ProgramVersion;
import org.fazhi.narrative.OfficialDocument;

/** Writes an official document as .docx by GB/T 9704-2012. The same document always makes the same bytes. */
public final class ReportWriter {
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private ReportWriter() {}

    /** Writes the document and leaves the stream open. */
    public static void write(OutputStream target, OfficialDocument document) throws IOException {
        DocumentXml.Written main = DocumentXml.of(document);
        try (Parts parts = new Parts(target)) {
            parts.add("[Content_Types].xml", Parts.kept("content-types.xml"));
            parts.add("_rels/.rels", Parts.kept("package.rels"));
            parts.add("word/document.xml", main.xml());
            parts.add("word/_rels/document.xml.rels", Parts.kept("document.rels", "LINKS", links(main.links())));
            parts.add("word/styles.xml", Parts.kept("styles.xml"));
            parts.add("word/settings.xml", Parts.kept("settings.xml"));
            parts.add("word/fontTable.xml", Parts.kept("fontTable.xml"));
            parts.add("word/footer-odd.xml", Parts.kept("footer.xml", "STYLE", "FooterOdd"));
            parts.add("word/footer-even.xml", Parts.kept("footer.xml", "STYLE", "FooterEven"));
            parts.add("word/header-odd.xml", header(document.draftMark(), 1));
            parts.add("word/header-even.xml", header(document.draftMark(), 2));
            parts.add("docProps/core.xml", properties(document));
            parts.add("docProps/app.xml", Parts.kept("app.xml", "PROGRAM", Markup.escaped(ProgramVersion.program())));
        }
    }

    /** Targets are paths that need no escaping in a link; they leave the document. */
    private static String links(List<String> targets) {
        Markup relations = new Markup();
        for (int i = 0; i < targets.size(); i++)
            relations.empty(
                    "Relationship",
                    "Id",
                    DocumentXml.link(i + 1),
                    "Type",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
                    "Target",
                    targets.get(i),
                    "TargetMode",
                    "External");
        return relations.toString();
    }

    private static String header(Optional<String> draftMark, int ordinal) {
        if (draftMark.isEmpty()) return Parts.kept("header.xml");
        return Parts.kept(
                "header-draft.xml",
                "ID",
                "PowerPlusWaterMarkObject" + ordinal,
                "SPID",
                "_x0000_s" + (2048 + ordinal),
                "TEXT",
                Markup.escaped(draftMark.get()));
    }

    private static String properties(OfficialDocument document) {
        String title = String.join("", document.title());
        return Parts.kept(
                "core.xml",
                "TITLE",
                Markup.escaped(
                        document.draftMark().map(mark -> mark + " " + title).orElse(title)),
                "CREATOR",
                Markup.escaped(document.signature()),
                "DATE",
                document.date().orElse(UNDATED).toString());
    }
}
