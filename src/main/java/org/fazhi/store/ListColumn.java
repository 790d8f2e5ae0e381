package org.fazhi.store;

import java.util.List;

/** A list of names or codes in one column, one to a line. */
final class ListColumn {
    private ListColumn() {}

    static String join(List<String> entries) {
        return String.join("\n", entries);
    }

    static List<String> split(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
