package org.fazhi.excel.table;

import java.util.Optional;

/**
 * A column of a foreign table (列).
 *
 * @param index counted from 0
 * @param heading its heading; those of several rows joined by /
 * @param year the year it holds, as far as the heading says
 */
public record TableColumn(int index, String heading, ColumnRole role, Optional<Integer> year) {

    TableColumn as(ColumnRole other) {
        return new TableColumn(index, heading, other, year);
    }
}
