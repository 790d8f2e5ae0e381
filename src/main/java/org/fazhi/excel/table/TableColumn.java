package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;

/**
 * A column of a foreign table (列).
 *
 * @param index counted from 0
 * @param parts its headings, the outermost first; at least one
 * @param year the year it holds, as far as the headings say
 */
public record TableColumn(int index, List<String> parts, ColumnRole role, Optional<Integer> year) {
    public TableColumn {
        parts = List.copyOf(parts);
    }

    /** Its headings joined by /. */
    public String heading() {
        return String.join("/", parts);
    }

    String last() {
        return parts.getLast();
    }

    TableColumn as(ColumnRole other) {
        return new TableColumn(index, parts, other, year);
    }
}
