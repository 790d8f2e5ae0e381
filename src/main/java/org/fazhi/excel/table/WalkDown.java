package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.Label;
import org.fazhi.label.UnitMatcher;
import org.fazhi.value.MeasureUnit;

/** Takes a table with one indicator a row; blocks beside each other are taken one after the other. */
final class WalkDown extends TableWalk {
    private final UnitMatcher units;
    private final List<ColumnGroup> blocks;
    private final Map<Integer, Optional<ReportingUnit>> unitsByColumn = new HashMap<>();
    private final Map<ColumnGroup, Map<String, Integer>> occurrences = new HashMap<>();
    private final Map<String, Optional<MeasureUnit>> measures = new HashMap<>();

    /** A column of names with the columns that speak of them, up to the next column of names. */
    private record ColumnGroup(
            Optional<TableColumn> name,
            Optional<TableColumn> code,
            Optional<TableColumn> measure,
            Optional<TableColumn> unit,
            List<TableColumn> values) {}

    WalkDown(Grid grid, TableLayout layout, UnitMatcher units) {
        super(grid, layout);
        this.units = units;
        this.blocks = blocks(layout.columns());
    }

    private static List<ColumnGroup> blocks(List<TableColumn> columns) {
        List<List<TableColumn>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        for (TableColumn column : columns) {
            boolean begun = !of(groups.getLast(), ColumnRole.NAME).isEmpty();
            if (column.role() == ColumnRole.NAME && begun) groups.add(new ArrayList<>());
            groups.getLast().add(column);
        }
        return groups.stream().map(WalkDown::block).toList();
    }

    private static ColumnGroup block(List<TableColumn> columns) {
        return new ColumnGroup(
                first(columns, ColumnRole.NAME),
                first(columns, ColumnRole.CODE),
                first(columns, ColumnRole.MEASURE),
                first(columns, ColumnRole.UNIT),
                of(columns, ColumnRole.VALUE));
    }

    @Override
    void takeRow(int row) {
        blocks.forEach(block -> takeRow(row, block));
    }

    private void takeRow(int row, ColumnGroup block) {
        Optional<String> code = text(row, block.code());
        Optional<String> name = text(row, block.name()).or(() -> code);
        if (name.isEmpty()) {
            boolean figures = block.values().stream()
                    .anyMatch(value -> !grid.cell(row, value.index()).isBlank());
            if (figures) leaveOutNameless(row);
            return;
        }
        if (Label.isTotal(name.get())) return;
        Optional<ReportingUnit> unitOfRow =
                isRepeated(name.get(), block) ? text(row, block.unit()).flatMap(units::find) : Optional.empty();
        for (TableColumn value : block.values()) {
            GridCell cell = grid.cell(row, value.index());
            if (!isTaken(row, cell)) continue;
            Optional<ReportingUnit> unit = unitOf(value);
            String label = isMatrix(block, value) ? name.get() + "/" + value.heading() : name.get();
            take(new SourceCell(
                    grid.place(row, value.index()),
                    label,
                    List.of(label),
                    code,
                    unit.or(() -> unitOfRow),
                    Optional.empty(),
                    measure(row, block, name.get(), value),
                    cell));
        }
    }

    /** A unit beside a name that comes once only answers for the figure; beside one repeated it is whose figure it is. */
    private boolean isRepeated(String name, ColumnGroup block) {
        return block.unit().isPresent() && occurrences(block).getOrDefault(name, 0) > 1;
    }

    private Map<String, Integer> occurrences(ColumnGroup block) {
        return occurrences.computeIfAbsent(block, _ -> {
            Map<String, Integer> counts = new HashMap<>();
            for (int row = layout.firstRow(); row <= layout.lastRow(); row++) {
                text(row, block.name()).ifPresent(name -> counts.merge(name, 1, Integer::sum));
            }
            return counts;
        });
    }

    /** Several columns of figures that are neither units nor their total: only name and heading together say what. */
    private boolean isMatrix(ColumnGroup block, TableColumn value) {
        if (block.values().size() == 1 || unitOf(value).isPresent()) return false;
        boolean perUnit = block.values().stream().anyMatch(one -> unitOf(one).isPresent());
        return !(perUnit && Label.isTotal(HeadingWords.last(value.heading())));
    }

    private Optional<ReportingUnit> unitOf(TableColumn value) {
        return unitsByColumn.computeIfAbsent(value.index(), _ -> units.find(HeadingWords.last(value.heading())));
    }

    private Optional<MeasureUnit> measure(int row, ColumnGroup block, String name, TableColumn value) {
        return block.measure()
                .map(column -> grid.cell(row, column.index()).shown())
                .flatMap(text -> measures.computeIfAbsent(text, Measures::written))
                .or(() -> Measures.inBrackets(name))
                .or(() -> Measures.inBrackets(value.heading()));
    }

    private Optional<String> text(int row, Optional<TableColumn> column) {
        return column.map(one -> grid.cell(row, one.index()).shown()).filter(text -> !text.isBlank());
    }

    private static Optional<TableColumn> first(List<TableColumn> columns, ColumnRole role) {
        return of(columns, role).stream().findFirst();
    }

    private static List<TableColumn> of(List<TableColumn> columns, ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }
}
