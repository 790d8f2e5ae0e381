package org.fazhi.excel.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.CellSink;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.MergedRange;
import org.fazhi.excel.grid.NumberStyle;
import org.fazhi.excel.grid.StoredNumber;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one worksheet as it streams by: cells with their formulas, and the merged ranges that follow them. */
final class XlsxSheetHandler extends DefaultHandler {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LETTERS = 26;
    private static final int SMALL_LETTER = 'a' - 'A';

    private final CellSink sheet;
    private final List<String> strings;
    private final List<NumberStyle> styles;
    private final boolean since1904;
    private final Map<String, String> sharedFormulas = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private int row = -1;
    private int column = -1;
    private String type = "n";
    private NumberStyle style = NumberStyle.GENERAL;
    private Optional<String> formula = Optional.empty();
    private Optional<String> value = Optional.empty();
    private Optional<String> sharedIndex = Optional.empty();
    private boolean collecting;
    private boolean inReading;

    XlsxSheetHandler(CellSink sheet, List<String> strings, List<NumberStyle> styles, boolean since1904) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes)
            throws SAXException {
        switch (name) {
            case "row" -> {
                startRow(attributes.getValue("r"));
                if (isTrue(attributes.getValue("hidden"))) sheet.hide(row);
            }
            case "c" -> startCell(attributes);
            case "f" -> {
                sharedIndex = Optional.ofNullable(attributes.getValue("si"));
                collect();
            }
            case "v" -> collect();
            case "t" -> {
                if (!inReading) collecting = true;
            }
            case "is" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "mergeCell" -> sheet.merge(MergedRange.of(attributes.getValue("ref")));
            default -> {}
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) throws SAXException {
        switch (name) {
            case "f" -> {
                formula = Optional.of(formulaText());
                collecting = false;
            }
            case "v" -> {
                value = Optional.of(text.toString());
                collecting = false;
            }
            case "t" -> collecting = false;
            case "is" -> value = Optional.of(text.toString());
            case "rPh" -> inReading = false;
            case "c" -> endCell();
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (collecting) text.append(chars, start, length);
    }

    private static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void collect() {
        text.setLength(0);
        collecting = true;
    }

    private void startRow(String number) throws SAXException {
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        if (row < 0 || row >= LAST_ROW) throw new SAXException("row " + number);
        column = -1;
    }

    private void startCell(Attributes attributes) throws SAXException {
        int next = column + 1;
        int index = 0;
        type = "n";
        // Gone through once; asking for each by its name goes through them each time.
        for (int i = 0; i < attributes.getLength(); i++) {
            switch (attributes.getQName(i)) {
                case "r" -> next = columnOf(attributes.getValue(i));
                case "t" -> type = attributes.getValue(i);
                case "s" -> index = Integer.parseInt(attributes.getValue(i));
                default -> {}
            }
        }
        if (next < 0 || next >= LAST_COLUMN) throw new SAXException("column " + next);
        column = next;
        style = index < styles.size() ? styles.get(index) : NumberStyle.GENERAL;
        formula = Optional.empty();
        value = Optional.empty();
    }

    private void endCell() throws SAXException {
        if (formula.isEmpty() && value.isEmpty()) return;
        sheet.add(row, new GridCell(column, content(), formula));
    }

    private CellContent content() throws SAXException {
        if (formula.isPresent() && (value.isEmpty() || value.get().isEmpty() && !type.equals("str"))) {
            return new CellContent.Uncalculated(formula.get());
        }
        String stored = value.orElse("");
        return switch (type) {
            case "s" -> new CellContent.Text(sharedString(stored));
            case "b" ->
                new CellContent.Flag(
                        stored.strip().equals("1") || stored.strip().equals("true"));
            case "e" -> new CellContent.Fault(stored.strip());
            case "str", "inlineStr" -> new CellContent.Text(stored);
            case "d" -> new CellContent.Date(stored.strip().replace('T', ' '));
            default -> stored.isBlank() ? new CellContent.Empty() : number(stored.strip());
        };
    }

    private CellContent number(String stored) throws SAXException {
        try {
            double number = isShortWhole(stored) ? Integer.parseInt(stored) : Double.parseDouble(stored);
            return StoredNumber.content(number, style, since1904);
        } catch (NumberFormatException notANumber) {
            throw new SAXException(notANumber);
        }
    }

    /** As nearly all numbers of an office are; they are read in a fraction of the time. */
    private static boolean isShortWhole(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            if (stored.charAt(i) < '0' || stored.charAt(i) > '9') return false;
        }
        return !stored.isEmpty() && stored.length() < 10;
    }

    private String sharedString(String index) throws SAXException {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw new SAXException(broken);
        }
    }

    /** A formula shared by several cells is written out only at the first. */
    private String formulaText() {
        String own = text.toString();
        if (sharedIndex.isEmpty()) return own;
        if (!own.isEmpty()) sharedFormulas.put(sharedIndex.get(), own);
        return own.isEmpty() ? sharedFormulas.getOrDefault(sharedIndex.get(), "") : own;
    }

    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            int letter = (reference.charAt(i) | SMALL_LETTER) - 'a' + 1;
            if (letter < 1 || letter > LETTERS) break;
            column = column * LETTERS + letter;
            if (column > LAST_COLUMN) return LAST_COLUMN;
        }
        return column - 1;
    }
}
