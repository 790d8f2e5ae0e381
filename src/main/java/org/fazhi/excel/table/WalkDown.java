package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.Label;
import org.fazhi.label.YearInWords;
import org.fazhi.value.MeasureUnit;

/** Takes a table with one indicator a row; blocks beside each other are taken one after the other. */
final class WalkDown extends TableWalk {
    private final int year;
    private final SheetUnits units;
    private final List<Block> blocks;
    private final Map<Integer, String> lastWritten = new HashMap<>();
    private final Map<String, Optional<MeasureUnit>> measures = new HashMap<>();

    WalkDown(Grid grid, TableLayout layout, int year, SheetUnits units) {
        super(grid, layout);
        this.year = year;
        this.units = units;
        this.blocks = NameBlock.of(layout.columns()).stream().map(Block::new).toList();
    }

    /** A column of figures. @param path of its heading, where only that and the name together say what is counted */
    private record Values(TableColumn column, ColumnMeaning meaning, List<String> path) {}

    /** A block while its rows are taken. */
    private final class Block {
        private final NameBlock columns;
        private final RowPaths paths = new RowPaths();
        private final List<String> group;
        private final List<Values> values;
        private final boolean byUnits;
        private final Map<String, Integer> occurrences;
        private final Map<String, Integer> listings;

        Block(NameBlock columns) {
            this.columns = columns;
            this.group = columns.name().map(new CornerGroup(grid, layout)::over).orElse(List.of());
            List<ColumnMeaning> meanings = columns.values().stream()
                    .map(column -> ColumnMeaning.of(column, units))
                    .toList();
            boolean matrix = isMatrix(meanings);
            this.values = IntStream.range(0, meanings.size())
                    .mapToObj(i -> new Values(
                            columns.values().get(i),
                            meanings.get(i),
                            matrix ? meanings.get(i).subject() : List.of()))
                    .toList();
            this.byUnits = meanings.stream().anyMatch(ColumnMeaning::isOfUnit);
            this.occurrences = count(row -> !isOfOtherYear(row, columns));
            this.listings = columns.unit()
                    .map(unit -> count(row -> !grid.cell(row, unit.index()).isBlank()))
                    .orElse(Map.of());
        }

        private Map<String, Integer> count(IntPredicate rows) {
            Map<String, Integer> counts = new HashMap<>();
            for (int row = layout.firstRow(); row <= layout.lastRow(); row++)
                if (rows.test(row)) text(row, columns.name()).ifPresent(name -> counts.merge(name, 1, Integer::sum));
            return counts;
        }

        /** Whether several rows of the year bear the name. */
        boolean isRepeated(String name) {
            return occurrences.getOrDefault(name, 0) > 1;
        }

        /** A unit beside a name that comes once only answers for the figure; beside one repeated it is whose figure it is. */
        boolean isListed(String name) {
            return columns.unit().isPresent() && (listings.getOrDefault(name, 0) > 1 || isRepeated(name));
        }
    }

    /** Several columns of figures that are neither units nor their total: only name and heading together say what. */
    private static boolean isMatrix(List<ColumnMeaning> meanings) {
        if (meanings.size() == 1 || isOneOfEachUnit(meanings)) return false;
        return meanings.stream().map(ColumnMeaning::subject).distinct().count() > 1;
    }

    /** Then what stands over the units only groups them. */
    private static boolean isOneOfEachUnit(List<ColumnMeaning> meanings) {
        List<Object> ofUnits = meanings.stream()
                .filter(ColumnMeaning::isOfUnit)
                .<Object>map(meaning -> List.of(meaning.unit(), meaning.stranger()))
                .toList();
        return ofUnits.size() > 1 && ofUnits.stream().distinct().count() == ofUnits.size();
    }

    @Override
    void takeRow(int row) {
        for (Block block : blocks) takeRow(row, block);
    }

    private void takeRow(int row, Block block) {
        NameBlock columns = block.columns;
        Optional<String> code = text(row, columns.code());
        Optional<String> name = text(row, columns.name()).or(() -> code);
        List<Values> taken = taken(row, block);
        if (name.isEmpty()) {
            if (!taken.isEmpty()) leaveOutNameless(row);
            else headLine(row, columns).ifPresent(block.paths::head);
            return;
        }
        if (taken.isEmpty() && isHeadLine(row, columns)) {
            block.paths.head(name.get());
            return;
        }
        if (Label.isTotal(name.get()) || isOfOtherYear(row, columns)) return;
        List<String> above =
                new ArrayList<>(block.paths.above(written(row, columns).orElse(name.get())));
        for (TableColumn group : columns.groups())
            downFrom(row, group).filter(one -> !one.equals(name.get())).ifPresent(above::add);
        Row here = new Row(row, block, name.get(), above, code);
        for (Values value : taken) take(here, value);
    }

    private List<Values> taken(int row, Block block) {
        List<Values> taken = new ArrayList<>(block.values.size());
        for (Values value : block.values)
            if (isTaken(row, grid.cell(row, value.column().index()))) taken.add(value);
        return taken;
    }

    /** A row of the table. @param above what its name belongs to */
    private record Row(int number, Block block, String name, List<String> above, Optional<String> code) {}

    private void take(Row row, Values value) {
        Block block = row.block();
        ColumnMeaning meaning = value.meaning();
        Optional<String> unitOfRow = block.isListed(row.name())
                ? block.columns.unit().flatMap(column -> downFrom(row.number(), column))
                : Optional.empty();
        Optional<ReportingUnit> unit = meaning.unit().or(() -> unitOfRow.flatMap(units::known));
        Optional<String> stranger =
                unit.isPresent() ? Optional.empty() : meaning.stranger().or(() -> unitOfRow.filter(units::isLikeUnit));
        RowNames names = RowNames.of(row.name(), row.above(), value.path());
        boolean ambiguous = block.isRepeated(row.name()) && unitOfRow.isEmpty()
                || !row.above().isEmpty() && RowPaths.isPart(row.name());
        String label = ambiguous ? names.whole() : names.plain();
        GridCell cell = grid.cell(row.number(), value.column().index());
        SourceCell source = new SourceCell(
                grid.place(row.number(), value.column().index()),
                label,
                names.pathUnder(block.group),
                names.all(label),
                row.code(),
                unit,
                stranger,
                measure(row.number(), block.columns, row.name(), value.column()),
                cell);
        if (meaning.isTotalOfAll() && block.byUnits) takeTotal(source);
        else take(source);
    }

    /** A line of words over the rows below it: nothing else stands in it, but for its number. */
    private boolean isHeadLine(int row, NameBlock block) {
        return text(row, block.measure()).isEmpty()
                && text(row, block.unit()).isEmpty()
                && block.values().stream().allMatch(value -> isBlankOrMerged(row, value));
    }

    private boolean isBlankOrMerged(int row, TableColumn value) {
        GridCell cell = grid.cell(row, value.index());
        return cell.isBlank() || isHeadingLine(row, cell);
    }

    private Optional<String> headLine(int row, NameBlock block) {
        List<String> texts = grid.row(row).cells().stream()
                .filter(cell -> cell.isText() && cell.column() <= block.lastColumn())
                .map(GridCell::shown)
                .distinct()
                .toList();
        return texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
    }

    /** What stands in the cell or, as it was not repeated, in the last one above. */
    private Optional<String> downFrom(int row, TableColumn column) {
        String text = grid.cell(row, column.index()).shown();
        if (!text.isBlank()) lastWritten.put(column.index(), text);
        return Optional.ofNullable(lastWritten.get(column.index()));
    }

    /** The name with the blanks before it, which tell how deep it stands. */
    private Optional<String> written(int row, NameBlock block) {
        return block.name()
                .map(column -> grid.cell(row, column.index()).content().shown());
    }

    private boolean isOfOtherYear(int row, NameBlock block) {
        return text(row, block.year())
                .flatMap(YearInWords::written)
                .filter(one -> one != year)
                .isPresent();
    }

    private Optional<MeasureUnit> measure(int row, NameBlock block, String name, TableColumn value) {
        return block.measure()
                .map(column -> grid.cell(row, column.index()).shown())
                .flatMap(text -> measures.computeIfAbsent(text, Measures::written))
                .or(() -> Measures.inBrackets(name))
                .or(() -> Measures.inBrackets(value.parts()));
    }

    private Optional<String> text(int row, Optional<TableColumn> column) {
        return column.map(one -> grid.cell(row, one.index()).shown()).filter(text -> !text.isBlank());
    }
}
