package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private final List<NameBlock> blocks;
    private final Map<TableColumn, ColumnMeaning> meanings = new HashMap<>();
    private final Map<NameBlock, RowPaths> paths = new HashMap<>();
    private final Map<NameBlock, List<String>> groups = new HashMap<>();
    private final Map<NameBlock, Map<String, Integer>> occurrences = new HashMap<>();
    private final Map<NameBlock, Map<String, Integer>> listings = new HashMap<>();
    private final Map<TableColumn, String> lastWritten = new HashMap<>();
    private final Map<String, Optional<MeasureUnit>> measures = new HashMap<>();

    WalkDown(Grid grid, TableLayout layout, int year, SheetUnits units) {
        super(grid, layout);
        this.year = year;
        this.units = units;
        this.blocks = NameBlock.of(layout.columns());
        layout.columns(ColumnRole.VALUE).forEach(column -> meanings.put(column, ColumnMeaning.of(column, units)));
    }

    @Override
    void takeRow(int row) {
        blocks.forEach(block -> takeRow(row, block));
    }

    private void takeRow(int row, NameBlock block) {
        Optional<String> code = text(row, block.code());
        Optional<String> name = text(row, block.name()).or(() -> code);
        boolean figures = block.values().stream().anyMatch(value -> isTaken(row, grid.cell(row, value.index())));
        if (name.isEmpty()) {
            if (figures) leaveOutNameless(row);
            else headLine(row, block).ifPresent(path(block)::head);
            return;
        }
        if (!figures && isHeadLine(row, block)) {
            path(block).head(name.get());
            return;
        }
        if (Label.isTotal(name.get()) || isOfOtherYear(row, block)) return;
        List<String> above =
                new ArrayList<>(path(block).above(written(row, block).orElse(name.get())));
        groups(row, block).filter(group -> !group.equals(name.get())).forEach(above::add);
        Row here = new Row(row, block, name.get(), above, code);
        for (TableColumn value : block.values()) {
            if (isTaken(row, grid.cell(row, value.index()))) take(here, value);
        }
    }

    /** A row of the table. @param above what its name belongs to */
    private record Row(int number, NameBlock block, String name, List<String> above, Optional<String> code) {}

    private void take(Row row, TableColumn value) {
        ColumnMeaning meaning = meanings.get(value);
        List<String> divided = isMatrix(row.block(), meaning) ? meaning.subject() : List.of();
        boolean repeated = isRepeated(row.name(), row.block());
        boolean listed = row.block().unit().isPresent() && isListed(row.name(), row.block());
        Optional<String> unitOfRow =
                listed ? row.block().unit().flatMap(column -> downFrom(row.number(), column)) : Optional.empty();
        Optional<ReportingUnit> unit = meaning.unit().or(() -> unitOfRow.flatMap(units::known));
        Optional<String> stranger =
                unit.isPresent() ? Optional.empty() : meaning.stranger().or(() -> unitOfRow.filter(units::isLikeUnit));
        boolean ambiguous = repeated && unitOfRow.isEmpty() || !row.above().isEmpty() && RowPaths.isPart(row.name());
        List<String> path = Stream.of(row.above(), List.of(RowPaths.bare(row.name())), divided)
                .flatMap(List::stream)
                .toList();
        String plain = divided.isEmpty() ? row.name() : row.name() + "/" + String.join("/", divided);
        String label = ambiguous ? String.join("/", path) : plain;
        SequencedSet<String> names = new LinkedHashSet<>(List.of(label));
        if (!row.above().isEmpty())
            names.add(row.above().getLast()
                    + String.join("", path.subList(row.above().size(), path.size())));
        if (!divided.isEmpty()) names.add(RowPaths.bare(row.name()) + String.join("", divided));
        names.add(plain);
        if (divided.isEmpty()) names.add(RowPaths.bare(row.name()));
        GridCell cell = grid.cell(row.number(), value.index());
        SourceCell source = new SourceCell(
                grid.place(row.number(), value.index()),
                label,
                Stream.concat(group(row.block()).stream(), path.stream()).toList(),
                List.copyOf(names),
                row.code(),
                unit,
                stranger,
                measure(row.number(), row.block(), row.name(), value),
                cell);
        if (meaning.isTotalOfAll() && isByUnits(row.block())) takeTotal(source);
        else take(source);
    }

    private List<String> group(NameBlock block) {
        return groups.computeIfAbsent(
                block,
                _ -> block.name().map(new CornerGroup(grid, layout)::over).orElse(List.of()));
    }

    private RowPaths path(NameBlock block) {
        return paths.computeIfAbsent(block, _ -> new RowPaths());
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

    private Stream<String> groups(int row, NameBlock block) {
        return block.groups().stream().flatMap(column -> downFrom(row, column).stream());
    }

    /** What stands in the cell or, as it was not repeated, in the last one above. */
    private Optional<String> downFrom(int row, TableColumn column) {
        String text = grid.cell(row, column.index()).shown();
        if (!text.isBlank()) lastWritten.put(column, text);
        return Optional.ofNullable(lastWritten.get(column));
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

    /** Whether several rows of the year bear the name. */
    private boolean isRepeated(String name, NameBlock block) {
        return count(occurrences, block, row -> !isOfOtherYear(row, block)).getOrDefault(name, 0) > 1;
    }

    /** A unit beside a name that comes once only answers for the figure; beside one repeated it is whose figure it is. */
    private boolean isListed(String name, NameBlock block) {
        return count(
                                        listings,
                                        block,
                                        row -> !grid.cell(
                                                        row,
                                                        block.unit()
                                                                .orElseThrow()
                                                                .index())
                                                .isBlank())
                                .getOrDefault(name, 0)
                        > 1
                || isRepeated(name, block);
    }

    private Map<String, Integer> count(
            Map<NameBlock, Map<String, Integer>> counted, NameBlock block, IntPredicate rows) {
        return counted.computeIfAbsent(block, _ -> {
            Map<String, Integer> counts = new HashMap<>();
            IntStream.rangeClosed(layout.firstRow(), layout.lastRow())
                    .filter(rows)
                    .forEach(row -> text(row, block.name()).ifPresent(name -> counts.merge(name, 1, Integer::sum)));
            return counts;
        });
    }

    /** Several columns of figures that are neither units nor their total: only name and heading together say what. */
    private boolean isMatrix(NameBlock block, ColumnMeaning meaning) {
        if (meaning.subject().isEmpty() || block.values().size() == 1) return false;
        if (isOneOfEachUnit(block)) return false;
        long subjects = block.values().stream()
                .map(value -> meanings.get(value).subject())
                .distinct()
                .count();
        return subjects > 1;
    }

    /** Then what stands over the units only groups them. */
    private boolean isOneOfEachUnit(NameBlock block) {
        List<Object> ofUnits = block.values().stream()
                .map(meanings::get)
                .filter(ColumnMeaning::isOfUnit)
                .<Object>map(meaning -> List.of(meaning.unit(), meaning.stranger()))
                .toList();
        return ofUnits.size() > 1 && ofUnits.stream().distinct().count() == ofUnits.size();
    }

    private boolean isByUnits(NameBlock block) {
        return block.values().stream().anyMatch(value -> meanings.get(value).isOfUnit());
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
