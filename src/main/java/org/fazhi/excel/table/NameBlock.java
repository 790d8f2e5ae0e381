package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of names with the columns that speak of them, up to the next column of names (并排的一块).
 *
 * @param groups what the names divide
 */
record NameBlock(
        List<TableColumn> groups,
        Optional<TableColumn> name,
        Optional<TableColumn> code,
        Optional<TableColumn> measure,
        Optional<TableColumn> unit,
        Optional<TableColumn> year,
        List<TableColumn> values) {

    static List<NameBlock> of(List<TableColumn> columns) {
        List<List<TableColumn>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
        for (TableColumn column : columns) {
            boolean named = !of(blocks.getLast(), ColumnRole.NAME).isEmpty();
            boolean valued = !of(blocks.getLast(), ColumnRole.VALUE).isEmpty();
            boolean begins = column.role() == ColumnRole.NAME || column.role() == ColumnRole.GROUP && valued;
            if (named && begins) blocks.add(new ArrayList<>());
            blocks.getLast().add(column);
        }
        return blocks.stream().map(NameBlock::block).toList();
    }

    private static NameBlock block(List<TableColumn> columns) {
        Optional<TableColumn> name = first(columns, ColumnRole.NAME);
        return new NameBlock(
                of(columns, ColumnRole.GROUP).stream()
                        .filter(group ->
                                name.filter(one -> group.index() < one.index()).isPresent())
                        .toList(),
                name,
                first(columns, ColumnRole.CODE),
                first(columns, ColumnRole.MEASURE),
                first(columns, ColumnRole.UNIT),
                first(columns, ColumnRole.YEAR),
                of(columns, ColumnRole.VALUE));
    }

    int lastColumn() {
        return values.isEmpty() ? Integer.MAX_VALUE : values.getLast().index();
    }

    private static Optional<TableColumn> first(List<TableColumn> columns, ColumnRole role) {
        return of(columns, role).stream().findFirst();
    }

    private static List<TableColumn> of(List<TableColumn> columns, ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }
}
