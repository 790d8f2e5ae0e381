package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.edit.Step;
import org.fazhi.edit.Step.Effect;
import org.fazhi.language.Messages;
import org.fazhi.store.catalogue.CatalogueRows;
import org.fazhi.store.connection.Numbering;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.redo.RowText;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.redo.WrittenTable;
import org.fazhi.store.schema.tables.records.ConfirmedNameRecord;
import org.fazhi.store.schema.tables.records.EvidenceFileRecord;
import org.fazhi.store.schema.tables.records.FigureNoteRecord;
import org.fazhi.store.schema.tables.records.FigureRecord;
import org.fazhi.store.schema.tables.records.RowChangeRecord;
import org.fazhi.store.schema.tables.records.StepRecord;
import org.fazhi.store.year.FigureReading;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Keeps steps and their row changes, within the transaction that makes them. */
public final class StepLog {
    private static final Messages MESSAGES = Messages.of(StepLog.class);
    /** Stands before the code of a ledger whose rows a step changed by the block. */
    static final String ROWS_OF = "ledger_";

    private final StepWriter writer;
    private final Numbering numbering;
    private final Stamp stamp;
    private final long id;

    public StepLog(StepWriter writer, Numbering numbering, Stamp stamp) {
        this.writer = writer;
        this.id = writer.step();
        this.numbering = numbering;
        this.stamp = stamp;
    }

    /** Whether what a step did is there. */
    public enum Standing {
        DONE,
        UNDONE,
        /** It can be neither undone nor gone back to. */
        CLOSED
    }

    /** What kind of thing a step was. */
    public enum Kind {
        EDIT,
        UNDO,
        REDO,
        LOCK,
        /** A year was begun, or an empty one removed; what was done in others can be undone as before. */
        CREATE,
        /** Nothing before it can be undone. */
        RESTORE
    }

    /** The number of the step that is being made. */
    public long id() {
        return id;
    }

    public Stamp stamp() {
        return stamp;
    }

    /** The day on which the step is made. */
    public LocalDate today() {
        return stamp.today();
    }

    public RowBlocks blocks() {
        return new RowBlocks(writer, numbering);
    }

    /** Keeps an edit or a change of the lock. */
    public Step keep(Kind kind, int year, String title, String why, StepChanges changes) {
        Standing standing = kind == Kind.EDIT ? Standing.DONE : Standing.CLOSED;
        insert(kind, year, Optional.empty(), title, why, standing);
        return told(year, title, changes);
    }

    /** Keeps an undo or redo of a step, and that the step itself is undone now, or done again. */
    public Step keepReversal(Kind kind, StepTree.Target target, StepChanges changes) {
        boolean undo = kind == Kind.UNDO;
        standing(STEP.ID.eq(target.id()), undo ? Standing.UNDONE : Standing.DONE);
        String title = MESSAGES.say(undo ? "step.undo" : "step.redo", target.title());
        int year = target.year();
        insert(kind, year, Optional.of(target.id()), title, title, Standing.CLOSED);
        return told(year, title, changes);
    }

    /** Keeps that a year was begun; its rows are not told one by one. */
    public Step created(int year, String title) {
        insert(Kind.CREATE, year, Optional.empty(), title, "", Standing.CLOSED);
        writer.insert(ROW_CHANGE, row(BOOK.getName(), year, new Words("", title, "", "")));
        return new Step(id, year, title, List.of(new Step.CatalogueChanged(year)));
    }

    /**
     * Keeps that an empty year was removed.
     *
     * @param cutsOff whether nothing before it can be undone or redone
     */
    public Step removed(int year, String title, boolean cutsOff) {
        if (cutsOff) standing(STEP.STANDING.ne(Standing.CLOSED.name()), Standing.CLOSED);
        insert(cutsOff ? Kind.RESTORE : Kind.CREATE, year, Optional.empty(), title, "", Standing.CLOSED);
        writer.insert(ROW_CHANGE, row(BOOK.getName(), year, new Words("", title, "", "")));
        return new Step(id, year, title, List.of());
    }

    /** Keeps that a year was put back, after which nothing before it can be undone or redone. */
    public Step restored(int year, String title, Collection<String> ledgers) {
        standing(STEP.STANDING.ne(Standing.CLOSED.name()), Standing.CLOSED);
        insert(Kind.RESTORE, year, Optional.empty(), title, "", Standing.CLOSED);
        writer.insert(ROW_CHANGE, row(BOOK.getName(), year, new Words("", title, "", "")));
        List<Effect> effects = new ArrayList<>(List.of(new Step.CatalogueChanged(year)));
        ledgers.forEach(ledger -> effects.add(new Step.LedgerChanged(year, ledger, Optional.empty())));
        return new Step(id, year, title, effects);
    }

    /** The row changes of a step, in the order they were made. */
    public static List<ChangedRow> changes(DSLContext sql, long step) {
        return sql.selectFrom(ROW_CHANGE)
                .where(ROW_CHANGE.STEP.eq(step))
                .and(ROW_CHANGE.ROW_BEFORE.isNotNull().or(ROW_CHANGE.ROW_AFTER.isNotNull()))
                .orderBy(ROW_CHANGE.ID)
                .fetch(StepLog::change);
    }

    /** The ledgers a step changed rows of. */
    public static List<LedgerNotice> ledgers(DSLContext sql, long step) {
        return sql.selectFrom(ROW_CHANGE)
                .where(ROW_CHANGE.STEP.eq(step))
                .and(ROW_CHANGE.TABLE_NAME.startsWith(ROWS_OF))
                .orderBy(ROW_CHANGE.ID)
                .fetch(row -> new LedgerNotice(
                        row.getBookYear(), row.getTableName().substring(ROWS_OF.length()), words(row)));
    }

    /** The name under which changed rows of a ledger are told. */
    static String rowsOf(String ledger) {
        return ROWS_OF + ledger;
    }

    private void insert(Kind kind, int year, Optional<Long> reversed, String title, String why, Standing standing) {
        StepRecord row = STEP.newRecord();
        row.setId(id);
        row.setBookYear(year);
        row.setKind(kind.name());
        row.setTurns(reversed.orElse(null));
        row.setTitle(title);
        row.setReason(why);
        row.setDoneBy(stamp.who());
        row.setDoneAt(stamp.at().atOffset(ZoneOffset.UTC));
        row.setStanding(standing.name());
        writer.insert(STEP, row);
    }

    private void standing(Condition which, Standing standing) {
        for (StepRecord row : writer.sql().selectFrom(STEP).where(which).fetch()) {
            row.setStanding(standing.name());
            writer.update(STEP, row);
        }
    }

    /** Keeps the changed rows and their words, and says what in the year they changed. */
    private Step told(int year, String title, StepChanges changes) {
        List<RowChangeRecord> rows = new ArrayList<>();
        Set<Effect> effects = new LinkedHashSet<>();
        for (ChangedRow change : changes.rows()) {
            RowChangeRecord row = row(change.table().getName(), change.year(), change.words());
            row.setRowBefore(change.before().map(RowText::write).orElse(null));
            row.setRowAfter(change.after().map(RowText::write).orElse(null));
            rows.add(row);
            effects.add(effect(change));
            // The year knows which ledgers have evidence.
            if (change.row() instanceof EvidenceFileRecord) effects.add(new Step.YearChanged(change.year()));
        }
        for (LedgerNotice change : changes.ledgers()) {
            rows.add(row(rowsOf(change.ledger()), change.year(), change.words()));
            effects.add(new Step.LedgerChanged(
                    change.year(),
                    change.ledger(),
                    changes.moved(change.year(), change.ledger()).ids()));
        }
        writer.insert(rows);
        return new Step(id, year, title, List.copyOf(effects));
    }

    private RowChangeRecord row(String table, int year, Words words) {
        RowChangeRecord row = ROW_CHANGE.newRecord();
        row.setId(numbering.change());
        row.setStep(id);
        row.setBookYear(year);
        row.setTableName(table);
        row.setPlace(words.place());
        row.setWhat(words.what());
        row.setWordsBefore(words.before());
        row.setWordsAfter(words.after());
        return row;
    }

    private static ChangedRow change(RowChangeRecord row) {
        WrittenTable table = WrittenTable.named(row.getTableName());
        return new ChangedRow(
                table.table(),
                row.getBookYear(),
                Optional.ofNullable(row.getRowBefore()).map(text -> RowText.read(table, text)),
                Optional.ofNullable(row.getRowAfter()).map(text -> RowText.read(table, text)),
                words(row));
    }

    private static Words words(RowChangeRecord row) {
        return new Words(row.getPlace(), row.getWhat(), row.getWordsBefore(), row.getWordsAfter());
    }

    private static Effect effect(ChangedRow change) {
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
        if (change.row() instanceof ConfirmedNameRecord) {
            return new Step.NamesChanged(change.year());
        }
        if (change.row() instanceof EvidenceFileRecord file) {
            return new Step.LedgerChanged(change.year(), file.getLedger(), Optional.of(Set.of(file.getRowId())));
        }
        return CatalogueRows.holds(change.table())
                ? new Step.CatalogueChanged(change.year())
                : new Step.YearChanged(change.year());
    }
}
