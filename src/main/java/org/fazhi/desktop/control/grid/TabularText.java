package org.fazhi.desktop.control.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/**
 * Blocks of cells as Excel and WPS put them on the clipboard (制表符分隔文本): cells parted by tabs, rows by line ends,
 * cells with either of them or a quotation mark in quotation marks.
 */
public final class TabularText {
    private static final int ROWS_BETWEEN_REPORTS = 500;

    private TabularText() {}

    public static List<List<String>> parse(String text) {
        return parse(text, _ -> {});
    }

    /** @param progress told from 0 to 1 how much was read, now and then; may throw to stop it */
    public static List<List<String>> parse(String text, DoubleConsumer progress) {
        return new Reader(text).rows(progress);
    }

    public static String format(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TabularText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(one -> one == '\t' || one == '\n' || one == '\r' || one == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Reads once through the text. A quotation mark opens a quoted cell only at the cell's beginning. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<List<String>> rows(DoubleConsumer progress) {
            List<List<String>> rows = new ArrayList<>();
            while (at < text.length()) {
                if (rows.size() % ROWS_BETWEEN_REPORTS == 0) progress.accept((double) at / text.length());
                rows.add(row());
            }
            return rows;
        }

        private List<String> row() {
            List<String> cells = new ArrayList<>();
            while (true) {
                cells.add(cell());
                if (at >= text.length()) return cells;
                char end = text.charAt(at++);
                if (end == '\t') continue;
                if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
                return cells;
            }
        }

        private String cell() {
            return at < text.length() && text.charAt(at) == '"' && closingQuote() >= 0 ? quotedCell() : plainCell();
        }

        private String plainCell() {
            int start = at;
            while (at < text.length() && !endsCell(text.charAt(at))) at++;
            return text.substring(start, at);
        }

        private String quotedCell() {
            int end = closingQuote();
            String cell = text.substring(at + 1, end).replace("\"\"", "\"");
            at = end + 1;
            return cell;
        }

        /** Where the quoted cell beginning here ends; -1 when it is only a cell that begins with a quotation mark. */
        private int closingQuote() {
            for (int i = at + 1; i < text.length(); i++) {
                if (text.charAt(i) != '"') continue;
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) i++;
                else return i + 1 == text.length() || endsCell(text.charAt(i + 1)) ? i : -1;
            }
            return -1;
        }

        private static boolean endsCell(char character) {
            return character == '\t' || character == '\n' || character == '\r';
        }
    }
}
