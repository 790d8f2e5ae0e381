package org.fazhi.excel.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.GridCell;

/** Reads .csv as WPS, Excel and other systems write it: UTF-8 or GB 18030, split by comma, semicolon or tab. */
public final class CsvReader {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    /** More than anybody fills; a row of nothing but separators is an attack on the memory. */
    private static final int MOST_COLUMNS = 1_000_000;
    /** As clerks' programs write it: rows of any length, empty ones too, and quotes that are not closed as they should be. */
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private final String text;
    private final char separator;
    private final String sheet;

    private CsvReader(String text, String sheet) {
        this.text = text;
        this.separator = separator(text);
        this.sheet = sheet;
    }

    /** The file as one sheet named like it; empty if its bytes are no text. */
    public static Optional<Grid> read(byte[] bytes, String sheet) {
        return decode(bytes).filter(text -> text.indexOf('\0') < 0).map(text -> new CsvReader(text, sheet).grid());
    }

    private static Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) return decode(bytes, 2, StandardCharsets.UTF_16LE);
        if (startsWith(bytes, 0xFE, 0xFF)) return decode(bytes, 2, StandardCharsets.UTF_16BE);
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decode(bytes, mark, StandardCharsets.UTF_8).or(() -> decode(bytes, mark, CHINESE));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    /** The separator that the first line has most of, outside quotes. */
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(candidate -> countInFirstLine(text, candidate)))
                .filter(candidate -> countInFirstLine(text, candidate) > 0)
                .orElse(',');
    }

    private static long countInFirstLine(String text, char wanted) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') quoted = !quoted;
            if (!quoted && sign == '\n' && count > 0) break;
            if (!quoted && sign == wanted) count++;
        }
        return count;
    }

    private Grid grid() {
        refuseEndlessRow();
        GridBuilder grid = new GridBuilder(sheet, false);
        CSVFormat format = FORMAT.builder().setDelimiter(separator).get();
        try (CSVParser rows = CSVParser.parse(text, format)) {
            int number = 0;
            for (CSVRecord row : rows) add(number++, row, grid);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return grid.build();
    }

    private static void add(int number, CSVRecord row, GridBuilder grid) {
        for (int column = 0; column < row.size(); column++) {
            grid.add(number, new GridCell(column, new CellContent.Text(row.get(column)), Optional.empty()));
        }
    }

    /** The parser holds a row whole, however long it is. */
    private void refuseEndlessRow() {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') columns = 0;
            else if (text.charAt(i) == separator && ++columns > MOST_COLUMNS) throw new GridBuilder.TooLarge();
        }
    }
}
