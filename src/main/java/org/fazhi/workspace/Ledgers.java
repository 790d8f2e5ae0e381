package org.fazhi.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.fazhi.language.Messages;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.store.Database;
import org.fazhi.store.HistoryEntry;
import org.fazhi.store.LedgerReading;
import org.fazhi.store.ledger.LedgerReader;

/**
 * Reads ledgers of an open workspace (台账读取), on a thread and connection of their own, so that a long import or a slow
 * filter never keeps an entry waiting. What is read is what was committed last. A question that nobody waits for any
 * more, because its future was cancelled, is not asked. Changes go through {@link Workspace#apply}.
 */
public final class Ledgers {
    private static final Messages MESSAGES = Messages.of(Ledgers.class);

    private final Database database;
    private final IntFunction<YearBook> books;
    private final DatabaseThread thread = new DatabaseThread("fazhi-ledgers");
    private Optional<LedgerReading> reading = Optional.empty();

    /** @param books the years as they stand */
    Ledgers(Database database, IntFunction<YearBook> books) {
        this.database = database;
        this.books = books;
    }

    /** Rows in the order asked for, from an offset. */
    public CompletableFuture<List<LedgerRow>> rows(LedgerQuery query, long offset, int limit) {
        return read(query, reader -> reader.rows(query, offset, limit));
    }

    public CompletableFuture<LedgerTotals> totals(LedgerQuery query) {
        return read(query, reader -> reader.totals(query));
    }

    public CompletableFuture<Optional<LedgerRow>> row(int year, String ledger, long id) {
        return read(LedgerQuery.all(year, ledger), reader -> reader.row(id));
    }

    /** How many rows stand before this one; empty when it does not meet the filter. */
    public CompletableFuture<OptionalLong> position(LedgerQuery query, long id) {
        return read(query, reader -> reader.position(query, id));
    }

    /** One row after the other, in order, on the calling thread and a connection of its own, without holding them. */
    public void each(LedgerQuery query, Consumer<LedgerRow> consumer) {
        try (LedgerReading own = database.reading()) {
            reader(own, query).each(query, consumer);
        }
    }

    /** The evidence files of a row, by name. */
    public CompletableFuture<List<EvidenceFile>> evidence(int year, String ledger, long row) {
        return thread.submit(() -> reading().evidence(year, ledger, row));
    }

    /** What happened to a row, newest first. */
    public CompletableFuture<List<HistoryEntry>> history(int year, String ledger, long row) {
        return thread.submit(() -> {
            YearBook book = books.apply(year);
            return reading().history(book.yearOf(ledger(book, ledger)), row);
        });
    }

    /** Which columns the headers of the office's sheets stand for, as remembered: label to column code. */
    public Map<String, String> rememberedColumns(String ledger) {
        return thread.await(() -> reading().rememberedColumns(ledger));
    }

    /** Finishes the question that is being answered; those that wait are not asked any more. */
    void close() {
        thread.await(() -> {
            reading.ifPresent(LedgerReading::close);
            return null;
        });
        thread.close();
    }

    private <T> CompletableFuture<T> read(LedgerQuery query, Function<LedgerReader, T> question) {
        return thread.submit(() -> question.apply(reader(reading(), query)));
    }

    private LedgerReading reading() {
        if (reading.isEmpty()) reading = Optional.of(database.reading());
        return reading.get();
    }

    private LedgerReader reader(LedgerReading reading, LedgerQuery query) {
        YearBook book = books.apply(query.year());
        return reading.of(book.yearOf(ledger(book, query.ledger())), book.termFrom());
    }

    private static Ledger ledger(YearBook book, String code) {
        return book.catalogue().ledger(code).orElseThrow(() -> new Refused(MESSAGES.say("ledger.unknown", code)));
    }
}
