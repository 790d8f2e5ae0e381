package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** Chooses, among the columns of figures of a table with one indicator a row, those of the year asked for (取哪一列). */
final class ValueColumns {
    private static final Messages MESSAGES = Messages.of(ValueColumns.class);

    private final int year;
    private final Map<TableColumn, ColumnMeaning> meanings;
    private final List<String> remarks = new ArrayList<>();
    private Optional<String> undecided = Optional.empty();

    ValueColumns(int year, Map<TableColumn, ColumnMeaning> meanings) {
        this.year = year;
        this.meanings = meanings;
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

    /** Where each column is an indicator, those that are not of other years. */
    List<TableColumn> chooseAcross(List<TableColumn> columns) {
        List<TableColumn> ofOthers = those(
                those(columns, column -> column.role() == ColumnRole.VALUE),
                column -> column.year().filter(one -> one != year).isPresent());
        boolean ofYear = columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.VALUE
                        && column.year().filter(one -> one == year).isPresent());
        long years = ofOthers.stream().map(TableColumn::year).distinct().count();
        if (!ofYear && years == 1) {
            sayIfOtherYear(ofOthers.getFirst());
            return columns;
        }
        if (!ofYear && years > 1) undecided = Optional.of(MESSAGES.say("plan.no-such-year", names(ofOthers), year));
        return columns.stream()
                .map(column -> ofOthers.contains(column) ? column.as(ColumnRole.IGNORED) : column)
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
        if (block.stream().noneMatch(column -> column.year().isPresent()) && isOfUnits(block)) return block;
        List<TableColumn> ofYear =
                those(block, column -> column.year().filter(one -> one == year).isPresent());
        if (!ofYear.isEmpty()) return oneOfEach(ofYear);
        List<TableColumn> ofOtherYears = those(block, column -> column.year().isPresent());
        List<TableColumn> undated = those(block, column -> column.year().isEmpty());
        List<TableColumn> figures = those(undated, column -> HeadingWords.isValue(column.last()));
        if (!figures.isEmpty()) return oneOfEach(figures);
        if (ofOtherYears.isEmpty()) return block;
        List<Integer> years = ofOtherYears.stream()
                .flatMap(column -> column.year().stream())
                .distinct()
                .toList();
        if (years.size() == 1 && (ofOtherYears.size() == 1 || isOfUnits(ofOtherYears))) {
            sayIfOtherYear(ofOtherYears.getFirst());
            return oneOfEach(ofOtherYears);
        }
        undecided = Optional.of(MESSAGES.say("plan.no-such-year", names(ofOtherYears), year));
        return List.of();
    }

    private boolean isOfUnits(List<TableColumn> block) {
        long ofUnits =
                block.stream().filter(column -> meanings.get(column).isOfUnit()).count();
        return ofUnits * 2 >= block.size();
    }

    /** For each unit, or each thing that is counted, one column. */
    private List<TableColumn> oneOfEach(List<TableColumn> columns) {
        Map<ColumnMeaning, List<TableColumn>> groups = new LinkedHashMap<>();
        for (TableColumn column : columns)
            groups.computeIfAbsent(group(column), _ -> new ArrayList<>()).add(column);
        return groups.values().stream().flatMap(group -> oneOf(group).stream()).toList();
    }

    /** What the column is about, whatever share or part of the year it holds. */
    private ColumnMeaning group(TableColumn column) {
        ColumnMeaning meaning = meanings.get(column);
        List<String> subject = meaning.subject().stream()
                .filter(part -> !HeadingWords.isPartOrShare(part)
                        && YearInWords.written(part).isEmpty())
                .toList();
        return new ColumnMeaning(subject, meaning.unit(), meaning.stranger(), meaning.total());
    }

    /** Of several columns of one year (数值, 占比, 上半年) the one that holds the figures of the whole year. */
    private List<TableColumn> oneOf(List<TableColumn> columns) {
        TableColumn one = columns.stream()
                .filter(column -> HeadingWords.isValue(column.last()))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> !HeadingWords.isPartOrShare(column.heading()))
                        .findFirst())
                .orElse(columns.getFirst());
        if (columns.size() > 1) remarks.add(MESSAGES.say("remark.one-of-columns", one.heading(), columns.size()));
        return List.of(one);
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
