package org.fazhi.word.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the body of a .docx (正文): paragraphs, tables row by row, text boxes behind the paragraph they hang on. */
final class WordBody {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Deeper nesting is made to do harm. */
    private static final int DEEPEST = 400;

    private final DocumentLines lines;
    private final WordNumbering numbering;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private int depth;

    /** A paragraph while it is read. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxes = new ArrayList<>();
        private String style = "";
        private String number = "";
        private int level = -1;
    }

    /** A table while it is read; one within a cell becomes words of that cell. */
    private static final class Table {
        private List<String> cells = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private boolean continued;
    }

    WordBody(DocumentLines lines, WordNumbering numbering) {
        this.lines = lines;
        this.numbering = numbering;
    }

    void read(XMLStreamReader body) throws XMLStreamException {
        while (body.hasNext()) {
            int event = body.next();
            if (event == XMLStreamConstants.START_ELEMENT) start(body);
            else if (event == XMLStreamConstants.END_ELEMENT) end(body.getLocalName());
        }
    }

    private void start(XMLStreamReader body) throws XMLStreamException {
        if (++depth > DEEPEST) throw new XMLStreamException("nested too deep");
        String name = body.getLocalName();
        switch (name) {
            case "del", "moveFrom" -> leave(body, "deleted");
            case "Fallback", "instrText", "rPrChange", "pPrChange", "sectPr", "delText", "numberingChange" ->
                skip(body);
            case "p" -> paragraphs.addLast(new Paragraph());
            case "tbl" -> tables.addLast(new Table());
            case "tr" -> withTable(table -> table.cells = new ArrayList<>());
            case "tc" ->
                withTable(table -> {
                    table.cell = new StringBuilder();
                    table.continued = false;
                });
            case "vMerge" -> {
                boolean again = !"restart".equals(body.getAttributeValue(SPACE, "val"));
                withTable(table -> table.continued = again);
            }
            case "pict", "drawing", "object" -> lines.leave("pictures");
            default -> inParagraph(name, body);
        }
    }

    private void inParagraph(String name, XMLStreamReader body) throws XMLStreamException {
        Paragraph paragraph = paragraphs.peekLast();
        if (paragraph == null) return;
        String value = body.getAttributeValue(SPACE, "val");
        switch (name) {
            case "t" -> {
                paragraph.text.append(body.getElementText());
                depth--;
            }
            case "tab" -> paragraph.text.append(paragraph.text.isEmpty() ? "" : "\t");
            case "br", "cr" -> paragraph.text.append('\n');
            case "noBreakHyphen" -> paragraph.text.append('-');
            case "pStyle" -> paragraph.style = value == null ? "" : value;
            case "numId" -> paragraph.number = value == null ? "" : value;
            case "ilvl" -> paragraph.level = value != null && value.length() == 1 ? value.charAt(0) - '0' : 0;
            default -> {}
        }
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "p" -> endParagraph(paragraphs.removeLast());
            case "tc" ->
                withTable(table -> table.cells.add(
                        table.continued ? "" : table.cell.toString().strip()));
            case "tr" -> withTable(this::endRow);
            case "tbl" -> tables.removeLast();
            default -> {}
        }
    }

    private void endParagraph(Paragraph paragraph) {
        String text = paragraph.text.toString().strip();
        String whole = text.isEmpty() ? "" : number(paragraph) + text;
        Paragraph outer = paragraphs.peekLast();
        if (outer != null) {
            outer.boxes.add(whole);
            outer.boxes.addAll(paragraph.boxes);
        } else if (!tables.isEmpty()) {
            addToCell(tables.getLast(), whole);
            paragraph.boxes.forEach(box -> addToCell(tables.getLast(), box));
        } else {
            lines.paragraph(whole);
            paragraph.boxes.forEach(lines::paragraph);
        }
    }

    private static void addToCell(Table table, String text) {
        if (text.isEmpty()) return;
        if (!table.cell.isEmpty()) table.cell.append(' ');
        table.cell.append(text.replace('\n', ' ').replace('\t', ' '));
    }

    private void endRow(Table table) {
        tables.removeLast();
        Table outer = tables.peekLast();
        if (outer == null) lines.row(table.cells);
        else addToCell(outer, String.join(" ", table.cells));
        tables.addLast(table);
    }

    private String number(Paragraph paragraph) {
        if (paragraph.number.equals("0")) return "";
        if (!paragraph.number.isEmpty()) return numbering.next(paragraph.number, Math.max(0, paragraph.level));
        return numbering
                .ofStyle(paragraph.style)
                .map(list -> numbering.next(list.getKey(), Math.max(list.getValue(), paragraph.level)))
                .orElse("");
    }

    private void withTable(Consumer<Table> change) {
        Optional.ofNullable(tables.peekLast()).ifPresent(change);
    }

    private void leave(XMLStreamReader body, String kind) throws XMLStreamException {
        lines.leave(kind);
        skip(body);
    }

    /** To the end of the element. */
    private void skip(XMLStreamReader body) throws XMLStreamException {
        int open = 1;
        while (open > 0 && body.hasNext()) {
            int event = body.next();
            if (event == XMLStreamConstants.START_ELEMENT) open++;
            else if (event == XMLStreamConstants.END_ELEMENT) open--;
        }
        depth--;
    }
}
