package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.label.UnitMatcher;
import org.fazhi.language.Messages;

/** Chooses, among the columns of figures of a table with one indicator a row, those of the year asked for (取哪一列). */
final class ValueColumns {
    private static final Messages MESSAGES = Messages.of(ValueColumns.class);

    private final int year;
    private final UnitMatcher units;
    private final List<String> remarks = new ArrayList<>();
    private Optional<String> undecided = Optional.empty();

    ValueColumns(int year, UnitMatcher units) {
        this.year = year;
        this.units = units;
    }

    List<String> remarks() {
        return remarks;
    }

    /** Why somebody has to choose the column; empty when one could be chosen. */
    Optional<String> undecided() {
        return undecided;
    }

    /** The columns with only the chosen ones left as values, block by block. */
    List<TableColumn> choose(List<TableColumn> columns) {
        List<TableColumn> chosen = new ArrayList<>();
        for (List<TableColumn> block : blocks(columns)) chosen.addAll(chooseIn(block));
        return columns.stream()
                .map(column -> column.role() == ColumnRole.VALUE && !chosen.contains(column)
                        ? column.as(ColumnRole.IGNORED)
                        : column)
                .toList();
    }

    /** The columns of figures of each block: those that follow one column of names. */
    private static List<List<TableColumn>> blocks(List<TableColumn> columns) {
        List<List<TableColumn>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
        for (TableColumn column : columns) {
            if (column.role() == ColumnRole.NAME && !blocks.getLast().isEmpty()) blocks.add(new ArrayList<>());
            if (column.role() == ColumnRole.VALUE) blocks.getLast().add(column);
        }
        return blocks;
    }

    private List<TableColumn> chooseIn(List<TableColumn> block) {
        if (block.size() <= 1) {
            block.forEach(this::sayIfOtherYear);
            return block;
        }
        if (isPerUnit(block)) return block;
        List<TableColumn> ofYear =
                those(block, column -> column.year().filter(one -> one == year).isPresent());
        if (!ofYear.isEmpty()) return oneOf(ofYear);
        List<TableColumn> ofOtherYears = those(block, column -> column.year().isPresent());
        List<TableColumn> undated = those(block, column -> column.year().isEmpty());
        List<TableColumn> figures = those(undated, column -> HeadingWords.isValue(column.heading()));
        if (!figures.isEmpty()) return oneOf(figures);
        if (ofOtherYears.isEmpty()) return block;
        if (ofOtherYears.size() == 1) {
            sayIfOtherYear(ofOtherYears.getFirst());
            return ofOtherYears;
        }
        undecided = Optional.of(MESSAGES.say("plan.no-such-year", names(ofOtherYears), year));
        return List.of();
    }

    /** Of several columns of one year (数值, 占比, 上半年) the one that holds the figures of the whole year. */
    private List<TableColumn> oneOf(List<TableColumn> columns) {
        TableColumn one = columns.stream()
                .filter(column -> HeadingWords.isValue(column.heading()))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> !HeadingWords.isPartOrShare(column.heading()))
                        .findFirst())
                .orElse(columns.getFirst());
        if (columns.size() > 1) remarks.add(MESSAGES.say("remark.one-of-columns", one.heading(), columns.size()));
        return List.of(one);
    }

    private boolean isPerUnit(List<TableColumn> block) {
        List<TableColumn> named = those(
                block, column -> units.find(HeadingWords.last(column.heading())).isPresent());
        return named.size() * 2 >= block.size();
    }

    private void sayIfOtherYear(TableColumn column) {
        column.year()
                .filter(other -> other != year)
                .ifPresent(other -> remarks.add(MESSAGES.say("remark.only-other-year", column.heading(), other, year)));
    }

    private static String names(List<TableColumn> columns) {
        return columns.stream().map(TableColumn::heading).collect(Collectors.joining("、"));
    }

    private static List<TableColumn> those(List<TableColumn> columns, Predicate<TableColumn> wanted) {
        return columns.stream().filter(wanted).toList();
    }
}
