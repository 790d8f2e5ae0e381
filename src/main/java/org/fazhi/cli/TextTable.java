package org.fazhi.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as lines with straight columns; a Chinese character is two columns wide. */
final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    static List<String> lines(List<List<String>> rows) {
        List<Integer> widths = widths(rows);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (column == widths.size()) widths.add(0);
                widths.set(column, Math.max(widths.get(column), width(row.get(column))));
            }
        }
        return widths;
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).repeat(' ', widths.get(column) - width(cell)).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        boolean wide = character >= 0x1100 && (character <= 0x115F || character >= 0x2E80);
        return wide ? 2 : 1;
    }
}
