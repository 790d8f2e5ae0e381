package org.fazhi.store;

import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.store.RowChange.Words;
import org.fazhi.store.Step.Effect;
import org.fazhi.store.schema.DefaultSchema;
import org.fazhi.store.schema.tables.records.FigureNoteRecord;
import org.fazhi.store.schema.tables.records.FigureRecord;
import org.fazhi.store.schema.tables.records.ImportMatchRecord;
import org.fazhi.store.schema.tables.records.RowChangeRecord;
import org.fazhi.store.schema.tables.records.StepRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** Keeps steps and their row changes, within the transaction that makes them. */
final class StepLog {
    private static final Messages MESSAGES = Messages.of(StepLog.class);

    private final DSLContext sql;
    private final Numbering numbering;
    private final Stamp stamp;

    StepLog(DSLContext sql, Numbering numbering, Stamp stamp) {
        this.sql = sql;
        this.numbering = numbering;
        this.stamp = stamp;
    }

    /** What had been undone can no longer be redone. */
    void closeUndone() {
        sql.update(STEP)
                .set(STEP.STANDING, StepStanding.CLOSED.name())
                .where(STEP.STANDING.eq(StepStanding.UNDONE.name()))
                .execute();
    }

    /** Keeps an edit or a change of the lock. */
    Step keep(StepKind kind, int year, String title, String why, List<RowChange> changes) {
        StepStanding standing = kind == StepKind.EDIT ? StepStanding.DONE : StepStanding.CLOSED;
        long id = insert(kind, year, Optional.empty(), title, why, standing);
        insert(id, changes);
        return new Step(id, year, title, effects(changes));
    }

    /** Keeps an undo or redo of a step, and that the step was turned. */
    Step turn(StepKind kind, Turnable.Target target, List<RowChange> changes) {
        boolean undo = kind == StepKind.UNDO;
        sql.update(STEP)
                .set(STEP.STANDING, (undo ? StepStanding.UNDONE : StepStanding.DONE).name())
                .where(STEP.ID.eq(target.id()))
                .execute();
        String title = MESSAGES.say(undo ? "step.undo" : "step.redo", target.title());
        int year = target.year();
        long id = insert(kind, year, Optional.of(target.id()), title, title, StepStanding.CLOSED);
        insert(id, changes);
        return new Step(id, year, title, effects(changes));
    }

    /** Keeps that a year was begun; its rows are not told one by one. */
    Step created(int year, String title) {
        long id = insert(StepKind.CREATE, year, Optional.empty(), title, "", StepStanding.CLOSED);
        RowChangeRecord told = ROW_CHANGE.newRecord();
        told.setId(numbering.change());
        told.setStep(id);
        told.setBookYear(year);
        told.setTableName("book");
        told.setPlace("");
        told.setWhat(title);
        told.setWordsBefore("");
        told.setWordsAfter("");
        sql.insertInto(ROW_CHANGE).set(told).execute();
        return new Step(id, year, title, List.of(new Step.CatalogueChanged(year)));
    }

    /** The row changes of a step, in the order they were made. */
    List<RowChange> changes(long step) {
        return sql.selectFrom(ROW_CHANGE)
                .where(ROW_CHANGE.STEP.eq(step))
                .orderBy(ROW_CHANGE.ID)
                .fetch(StepLog::change);
    }

    private long insert(
            StepKind kind, int year, Optional<Long> turns, String title, String why, StepStanding standing) {
        StepRecord row = STEP.newRecord();
        row.setId(numbering.step());
        row.setBookYear(year);
        row.setKind(kind.name());
        row.setTurns(turns.orElse(null));
        row.setTitle(title);
        row.setReason(why);
        row.setDoneBy(stamp.who());
        row.setDoneAt(stamp.at().atOffset(ZoneOffset.UTC));
        row.setStanding(standing.name());
        sql.insertInto(STEP).set(row).execute();
        return row.getId();
    }

    private void insert(long step, List<RowChange> changes) {
        List<RowChangeRecord> rows = new ArrayList<>();
        for (RowChange change : changes) {
            RowChangeRecord row = ROW_CHANGE.newRecord();
            row.setId(numbering.change());
            row.setStep(step);
            row.setBookYear(change.year());
            row.setTableName(change.table().getName());
            row.setRowBefore(change.before().map(RowText::write).orElse(null));
            row.setRowAfter(change.after().map(RowText::write).orElse(null));
            row.setPlace(change.words().place());
            row.setWhat(change.words().what());
            row.setWordsBefore(change.words().before());
            row.setWordsAfter(change.words().after());
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }

    private static RowChange change(RowChangeRecord row) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(row.getTableName());
        return new RowChange(
                table,
                row.getBookYear(),
                Optional.ofNullable(row.getRowBefore()).map(text -> (Record) RowText.read(table, text)),
                Optional.ofNullable(row.getRowAfter()).map(text -> (Record) RowText.read(table, text)),
                new Words(row.getPlace(), row.getWhat(), row.getWordsBefore(), row.getWordsAfter()));
    }

    private static List<Effect> effects(List<RowChange> changes) {
        Set<Effect> effects = new LinkedHashSet<>();
        changes.forEach(change -> effects.add(effect(change)));
        return List.copyOf(effects);
    }

    private static Effect effect(RowChange change) {
        if (change.row() instanceof FigureRecord figure) {
            return new Step.FigureChanged(
                    change.year(),
                    figure.getIndicator(),
                    Optional.of(figure.getUnit()).filter(unit -> !unit.isEmpty()),
                    change.after().map(row -> FigureReading.of((FigureRecord) row)));
        }
        if (change.row() instanceof FigureNoteRecord note) {
            String now = change.after()
                    .map(row -> ((FigureNoteRecord) row).getNote())
                    .orElse("");
            return new Step.NoteChanged(change.year(), note.getIndicator(), now);
        }
        if (change.row() instanceof ImportMatchRecord) return new Step.MatchesChanged(change.year());
        return CatalogueRows.holds(change.table())
                ? new Step.CatalogueChanged(change.year())
                : new Step.YearChanged(change.year());
    }
}
