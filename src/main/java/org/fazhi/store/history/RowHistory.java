package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.LEDGER_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.RowPlaces;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.RowBlock;
import org.fazhi.store.ledger.RowBlockText;
import org.fazhi.store.ledger.RowMapping;
import org.fazhi.store.schema.tables.records.StepRecord;
import org.jooq.DSLContext;

/** Reads what happened to one row of a ledger (单条记录的修改记录): each cell that changed, from what to what. */
final class RowHistory {
    private static final Messages MESSAGES = Messages.of(RowHistory.class);

    private final DSLContext sql;
    private final LedgerYear ledger;
    private final CellWriter writer;

    /** What a step did to the row. */
    private record Made(long block, long step, RowBlock.Entry entry) {}

    RowHistory(DSLContext sql, LedgerYear ledger) {
        this.sql = sql;
        this.ledger = ledger;
        this.writer = new CellWriter(ledger.units());
    }

    /** Newest first, with the evidence files put to it and taken off. */
    List<HistoryEntry> of(long row) {
        List<Made> made = made(row);
        List<Long> steps = made.stream().map(Made::step).toList();
        Map<Long, List<StepRecord>> done =
                sql.selectFrom(STEP).where(STEP.ID.in(steps).or(STEP.TURNS.in(steps))).orderBy(STEP.ID).stream()
                        .collect(Collectors.groupingBy(
                                step -> step.getTurns() == null ? step.getId() : step.getTurns()));
        Stream<HistoryEntry> cells = made.stream()
                .flatMap(one ->
                        done.getOrDefault(one.step(), List.of()).stream().flatMap(step -> told(one, step).stream()));
        Stream<HistoryEntry> evidence =
                new History(sql).of(ledger.year(), RowPlaces.of(ledger.ledger().code(), row)).stream();
        return Stream.concat(cells, evidence)
                .sorted(Comparator.comparingLong(HistoryEntry::step).reversed())
                .toList();
    }

    private List<Made> made(long row) {
        List<Made> made = new ArrayList<>();
        sql.selectFrom(LEDGER_CHANGE)
                .where(LEDGER_CHANGE.LEDGER.eq(ledger.ledger().code()))
                .and(LEDGER_CHANGE.LAST_ROW.ge(row))
                .and(LEDGER_CHANGE.FIRST_ROW.le(row))
                .orderBy(LEDGER_CHANGE.ID.desc())
                .forEach(kept -> RowBlockText.read(kept.getContent()).entries().stream()
                        .filter(entry -> entry.id() == row)
                        .forEach(entry -> made.add(new Made(kept.getId(), kept.getStep(), entry))));
        return made;
    }

    private List<HistoryEntry> told(Made made, StepRecord step) {
        boolean back = step.getKind().equals(StepLog.Kind.UNDO.name());
        boolean first = step.getTurns() == null;
        return switch (made.entry()) {
            case RowBlock.Added _ ->
                List.of(entry(
                        made, step, MESSAGES.say("row." + (first ? "added" : back ? "removed" : "restored")), "", ""));
            case RowBlock.Removed _ ->
                List.of(entry(made, step, MESSAGES.say("row." + (back ? "restored" : "removed")), "", ""));
            case RowBlock.Changed(KeptRow before, KeptRow after) ->
                back ? cells(made, step, after, before) : cells(made, step, before, after);
        };
    }

    private List<HistoryEntry> cells(Made made, StepRecord step, KeptRow before, KeptRow after) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (Column column : ledger.ledger().columns()) {
            String old = shown(column, before);
            String now = shown(column, after);
            if (!old.equals(now)) entries.add(entry(made, step, column.label(), old, now));
        }
        return entries;
    }

    private String shown(Column column, KeptRow row) {
        return Optional.ofNullable(row.cells().get(column.code()))
                .flatMap(kept -> RowMapping.value(column.type(), kept))
                .map(value -> writer.text(column, value))
                .orElse("");
    }

    private HistoryEntry entry(Made made, StepRecord step, String what, String before, String after) {
        return new HistoryEntry(
                made.block(),
                step.getId(),
                step.getDoneAt().toInstant(),
                step.getDoneBy(),
                ledger.year(),
                RowPlaces.of(ledger.ledger().code(), made.entry().id()),
                what,
                before,
                after,
                step.getReason());
    }
}
