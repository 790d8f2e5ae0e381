package org.fazhi.desktop.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.language.Excerpt;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;

/** What the preview writes into the cells of a row (预览文字). */
final class PlannedWords {
    private static final Messages MESSAGES = Messages.of(PlannedWords.class);

    private final CellWriter writer;

    PlannedWords(PlannedTable table) {
        this.writer = new CellWriter(table.ledger().units());
    }

    /** The value as it would be, with the one before where it changes; as the sheet has it where the row is refused. */
    String shown(PlannedRow row, Column column, int place) {
        String now = row.verdict() == RowVerdict.REFUSED
                ? row.written().get(place)
                : text(column, row.values().get(column.code()));
        String line = changes(row, column) ? MESSAGES.say("rows.before_after", before(row, column), now) : now;
        return line.replace('\n', ' ');
    }

    private String before(PlannedRow row, Column column) {
        Optional<CellValue> before = row.before().flatMap(one -> one.values().get(column.code()));
        return before.isEmpty() ? Excerpt.ofNothing() : text(column, before);
    }

    private String text(Column column, Optional<CellValue> value) {
        return value.map(one -> writer.text(column, one)).orElse("");
    }

    private static boolean changes(PlannedRow row, Column column) {
        return row.verdict() == RowVerdict.CHANGED
                && row.before()
                        .filter(before -> !before.values()
                                .get(column.code())
                                .equals(row.values().get(column.code())))
                        .isPresent();
    }

    /** What is wrong with the cell, all of it. */
    Optional<String> reasons(PlannedRow row, Column column) {
        String reasons = row.faults().stream()
                .filter(fault -> fault.column().equals(column.code()))
                .map(CellFault::reason)
                .collect(Collectors.joining("\n"));
        return Optional.of(reasons).filter(words -> !words.isEmpty());
    }

    /** How the cell is marked: bad, doubtful or changed. */
    Optional<String> mark(PlannedRow row, Column column) {
        Optional<CellFault> worst = row.faults().stream()
                .filter(fault -> fault.column().equals(column.code()))
                .findFirst();
        if (worst.isPresent()) return Optional.of(worst.get().isError() ? "bad" : "doubtful");
        return changes(row, column) ? Optional.of("changed") : Optional.empty();
    }
}
