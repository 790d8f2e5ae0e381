package org.fazhi.excel.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.GridCell;

/** Reads .csv as WPS, Excel and other systems write it: UTF-8 or GB 18030, split by comma, semicolon or tab. */
final class CsvReader {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private final String text;
    private final char separator;
    private final GridBuilder grid;
    private int position;

    private CsvReader(String text, String sheet) {
        this.text = text;
        this.separator = separator(text);
        this.grid = new GridBuilder(sheet, false);
    }

    /** The file as one sheet named like it; empty if its bytes are no text. */
    static Optional<Grid> read(byte[] bytes, String sheet) {
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
        for (int row = 0; position < text.length(); row++) readRow(row);
        return grid.build();
    }

    private void readRow(int row) {
        for (int column = 0; ; column++) {
            grid.add(row, new GridCell(column, new CellContent.Text(readField()), Optional.empty()));
            if (position >= text.length()) return;
            char end = text.charAt(position++);
            if (end == separator) continue;
            if (end == '\r' && position < text.length() && text.charAt(position) == '\n') position++;
            return;
        }
    }

    /** Reads up to the separator or line end after the field; a quoted field may hold both, and doubled quotes. */
    private String readField() {
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (; position < text.length(); position++) {
            char sign = text.charAt(position);
            if (sign == '"' && quoted && position + 1 < text.length() && text.charAt(position + 1) == '"') {
                field.append('"');
                position++;
            } else if (sign == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (sign == separator || sign == '\n' || sign == '\r')) {
                break;
            } else {
                field.append(sign);
            }
        }
        return field.toString();
    }
}
