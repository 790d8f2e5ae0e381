package org.fazhi.store.catalogue;

import java.util.List;

/** A list of names or codes in one column, one to a line. */
public final class ListColumn {
    private ListColumn() {}

    static String join(List<String> entries) {
        return String.join("\n", entries);
    }

    public static List<String> split(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
