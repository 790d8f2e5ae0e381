package org.fazhi.word.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fazhi.narrative.foreign.ForeignText;

/** Reads .doc, and .wps that is Word inside (读 .doc). */
final class DocReader {
    private static final String WORD = "WordDocument";
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char LINE_BREAK = 0x0B;

    private final DocumentLines lines;
    private final DocNumbering numbering;

    private DocReader(DocumentLines lines, DocNumbering numbering) {
        this.lines = lines;
        this.numbering = numbering;
    }

    static ForeignText read(Path path, TextRefusal refusal) {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) throw refusal.of("password", null);
            if (!files.getRoot().hasEntryCaseInsensitive(WORD))
                throw refusal.of(files.getRoot().hasEntryCaseInsensitive("Workbook") ? "sheet" : "no_word", null);
            DocumentLines lines = new DocumentLines(refusal);
            try (HWPFDocument document = new HWPFDocument(files)) {
                new DocReader(lines, new DocNumbering(document.getListTables())).read(document);
            }
            return lines.text(path.getFileName().toString());
        } catch (org.apache.poi.EncryptedDocumentException locked) {
            throw refusal.of("password", locked);
        } catch (IOException unreadable) {
            throw refusal.of("damaged", unreadable);
        } catch (TextRefused known) {
            throw known;
        } catch (RuntimeException damaged) {
            throw refusal.of("damaged", damaged);
        }
    }

    private void read(HWPFDocument document) {
        Range range = document.getRange();
        for (int at = 0; at < range.numParagraphs(); at++) {
            Paragraph paragraph = range.getParagraph(at);
            if (!paragraph.isInTable()) {
                String text = text(paragraph);
                lines.paragraph(text.isBlank() ? "" : numbering.next(paragraph) + text);
                continue;
            }
            Table table = range.getTable(paragraph);
            rows(table);
            at += Math.max(1, table.numParagraphs()) - 1;
        }
        if (document.getHeaderStoryRange().text().strip().length() > 0) lines.leave("headers");
        if (document.getCommentsRange().text().strip().length() > 0) lines.leave("comments");
        boolean notes = document.getFootnoteRange().text().strip().length()
                        + document.getEndnoteRange().text().strip().length()
                > 0;
        if (notes) lines.leave("notes");
        Range boxes = document.getMainTextboxRange();
        for (int at = 0; at < boxes.numParagraphs(); at++) lines.paragraph(text(boxes.getParagraph(at)));
    }

    private void rows(Table table) {
        for (int at = 0; at < table.numRows(); at++) {
            TableRow row = table.getRow(at);
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < row.numCells(); cell++) {
                StringBuilder words = new StringBuilder();
                for (int of = 0; of < row.getCell(cell).numParagraphs(); of++)
                    words.append(text(row.getCell(cell).getParagraph(of)).strip());
                cells.add(words.toString().replace('\t', ' ').replace('\n', ' '));
            }
            lines.row(cells);
        }
    }

    /** Without what was deleted and what fields are made of. */
    private String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        int hidden = 0;
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            if (run.isMarkedDeleted()) {
                lines.leave("deleted");
                continue;
            }
            for (char character : run.text().toCharArray()) {
                if (character == FIELD_BEGINS) hidden++;
                else if (character == FIELD_SHOWS || character == FIELD_ENDS) hidden = Math.max(0, hidden - 1);
                else if (hidden == 0 && character == LINE_BREAK) text.append('\n');
                else if (hidden == 0 && (character >= ' ' || character == '\t')) text.append(character);
            }
        }
        return text.toString().strip();
    }
}
