package org.fazhi.workspace;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.Step;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowEvidence;
import org.fazhi.ledger.WhichLedger;
import org.fazhi.store.connection.Database;
import org.fazhi.store.connection.LedgerConnection;
import org.fazhi.store.history.History;
import org.fazhi.store.ledger.LedgerReader;
import org.fazhi.store.ledger.memory.LedgerInMemory;

/**
 * Reads ledgers of an open workspace (台账读取), on a thread and connection of their own, so that a long import or a slow
 * filter never keeps an entry waiting. What is read is what was committed last. A query whose
 * future was cancelled before its turn is not carried out. Changes go through {@link Workspace#apply}.
 */
public final class Ledgers {
    private static final Messages MESSAGES = Messages.of(Ledgers.class);

    /** Rows from which a ledger is worth an index of its own and is gone through by its ids. */
    static final int BIG = 20_000;

    private static final int AT_A_TIME = 2_000;

    private final Database database;
    private final IntFunction<YearBook> books;
    private final DatabaseThread thread = new DatabaseThread("fazhi-ledgers");
    private final LedgerMemory held = new LedgerMemory();
    private Optional<LedgerConnection> reading = Optional.empty();

    /** @param books the years as they stand */
    Ledgers(Database database, IntFunction<YearBook> books) {
        this.database = database;
        this.books = books;
    }

    /** Rows in the order asked for, from an offset. */
    public CompletableFuture<List<LedgerRow>> rows(LedgerQuery query, long offset, int limit) {
        return thread.submit(() -> {
            Question question = question(query);
            if (question.isFirstSight(offset)) return question.reader.rows(query, offset, limit);
            return question.inMemory()
                    .map(rows -> question.reader.rowsOf(rows.ids(question.ledger, query, offset, limit)))
                    .orElseGet(() -> question.reader.rows(query, offset, limit));
        });
    }

    public CompletableFuture<LedgerTotals> totals(LedgerQuery query) {
        return read(query, (rows, ledger) -> rows.totals(ledger, query), reader -> reader.totals(query));
    }

    public CompletableFuture<Optional<LedgerRow>> row(int year, String ledger, long id) {
        return thread.submit(
                () -> question(LedgerQuery.all(year, ledger)).reader.row(id));
    }

    /** How many rows stand before this one; empty when it does not meet the filter. */
    public CompletableFuture<OptionalLong> position(LedgerQuery query, long id) {
        return read(query, (rows, ledger) -> rows.position(ledger, query, id), reader -> reader.position(query, id));
    }

    /** One row after the other, in order, on the calling thread, without holding them. */
    public void each(LedgerQuery query, Consumer<ListedRow> consumer) {
        Optional<List<Long>> ids = thread.await(() -> {
            Question question = question(query);
            return question.isBig()
                    ? question.inMemory().map(rows -> rows.ids(question.ledger, query, 0, Integer.MAX_VALUE))
                    : Optional.empty();
        });
        if (ids.isPresent()) {
            each(query, ids.get(), consumer);
            return;
        }
        try (LedgerConnection own = database.reading()) {
            reader(own, books.apply(query.year()), query.ledger()).each(query, consumer);
        }
    }

    /** Some at a time, so that other questions are answered in between. */
    private void each(LedgerQuery query, List<Long> ids, Consumer<ListedRow> consumer) {
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            List<Long> some = ids.subList(from, Math.min(from + AT_A_TIME, ids.size()));
            thread.await(() -> {
                        Question question = question(query);
                        return question.inMemory()
                                .map(rows -> rows.rowsOf(some))
                                .orElseGet(() -> question.reader.listed(some));
                    })
                    .forEach(consumer);
        }
    }

    /** The evidence files of a row, by name. */
    public CompletableFuture<List<EvidenceFile>> evidence(int year, String ledger, long row) {
        return thread.submit(() -> reading().evidence(year, ledger, row));
    }

    /** The evidence files of all rows of a year, by ledger and row. */
    public CompletableFuture<List<RowEvidence>> evidence(int year) {
        return thread.submit(() -> reading().evidence(year));
    }

    /** What happened to a row, newest first. */
    public CompletableFuture<List<HistoryEntry>> history(int year, String ledger, long row) {
        return thread.submit(() -> {
            YearBook book = books.apply(year);
            return new History(reading()).of(book.yearOf(ledger(book, ledger)), row);
        });
    }

    /** Finishes the question that is being answered; those that wait are not asked any more. */
    void close() {
        thread.await(() -> {
            reading.ifPresent(LedgerConnection::close);
            return null;
        });
        thread.close();
    }

    /** Called after a step was committed, before the watchers are told of it. */
    void changed(Step step) {
        thread.submit(() -> {
            step.effects().forEach(this::changed);
            return null;
        });
    }

    private void changed(Step.Effect effect) {
        switch (effect) {
            case Step.LedgerChanged(int year, String ledger, var rows) -> {
                WhichLedger which = new WhichLedger(year, ledger);
                if (!held.isHeld(which) || rows.isEmpty()) held.forget(which);
                else held.renew(which, () -> reader(reading(), books.apply(year), ledger), rows.get());
            }
            case Step.CatalogueChanged(int year) -> held.forget(year);
            case Step.FigureChanged _, Step.NoteChanged _, Step.NamesChanged _, Step.YearChanged _ -> {}
        }
    }

    /** Answers from memory or, where it cannot be there, from the database. */
    private <T> CompletableFuture<T> read(
            LedgerQuery query,
            BiFunction<LedgerInMemory, LedgerYear, T> inMemory,
            Function<LedgerReader, T> inDatabase) {
        return thread.submit(() -> {
            Question question = question(query);
            return question.inMemory()
                    .map(rows -> inMemory.apply(rows, question.ledger))
                    .orElseGet(() -> inDatabase.apply(question.reader));
        });
    }

    /** A query with the ledger, the reader and the number of rows that are needed to answer it. */
    private final class Question {
        private final LedgerQuery query;
        private final LedgerYear ledger;
        private final LedgerReader reader;
        private final long rows;

        private Question(LedgerQuery query) {
            YearBook book = books.apply(query.year());
            this.query = query;
            this.ledger = book.yearOf(ledger(book, query.ledger()));
            this.reader = reading().of(ledger, book.termFrom());
            this.rows = book.rows(query.ledger());
        }

        private boolean isBig() {
            return rows > BIG;
        }

        /** The beginning of a big ledger as it stands by itself: quicker in the database, as long as it is not held. */
        private boolean isFirstSight(long offset) {
            return isBig()
                    && offset == 0
                    && query.filter().isEmpty()
                    && query.orderIn(ledger.ledger()).equals(ledger.ledger().order())
                    && query.span() == Count.Span.YEAR
                    && !held.isHeld(which())
                    && reader.hasOwnOrder();
        }

        /** Only the rows of one year are held. */
        private Optional<LedgerInMemory> inMemory() {
            return query.span() == Count.Span.YEAR ? held.of(which(), reader::held) : Optional.empty();
        }

        private WhichLedger which() {
            return new WhichLedger(query.year(), query.ledger());
        }
    }

    private Question question(LedgerQuery query) {
        return new Question(query);
    }

    private LedgerConnection reading() {
        if (reading.isEmpty()) reading = Optional.of(database.reading());
        return reading.get();
    }

    private static LedgerReader reader(LedgerConnection reading, YearBook book, String ledger) {
        return reading.of(book.yearOf(ledger(book, ledger)), book.termFrom());
    }

    private static Ledger ledger(YearBook book, String code) {
        return book.catalogue().ledger(code).orElseThrow(() -> new Refused(MESSAGES.say("ledger.unknown", code)));
    }
}
