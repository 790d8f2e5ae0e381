package org.fazhi.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.TextSearch;
import org.fazhi.workspace.Ledgers;
import org.fazhi.workspace.YearBook;

/** Finds rows of a ledger by what any column says (台账记录查找). */
record RecordSearch(Ledgers ledgers, YearBook book, String wanted) {
    private static final Messages MESSAGES = Messages.of(RecordSearch.class);

    CompletableFuture<SearchGroup> in(Ledger ledger) {
        LedgerQuery query = LedgerQuery.all(book.year(), ledger.code()).where(List.of(new Condition.Anywhere(wanted)));
        LedgerYear year = book.yearOf(ledger);
        return ledgers.rows(query, 0, SearchGroup.MOST + 1).thenCompose(rows -> {
            List<SearchEntry> found = rows.stream()
                    .limit(SearchGroup.MOST)
                    .map(row -> entry(year, row))
                    .toList();
            if (rows.size() <= SearchGroup.MOST) return CompletableFuture.completedFuture(group(ledger, found, 0));
            return ledgers.totals(query)
                    .thenApply(totals -> group(ledger, found, totals.filtered() - SearchGroup.MOST));
        });
    }

    private static SearchGroup group(Ledger ledger, List<SearchEntry> found, long more) {
        return new SearchGroup(MESSAGES.say("search.records", ledger.name()), found, more);
    }

    private SearchEntry entry(LedgerYear year, LedgerRow row) {
        Ledger ledger = year.ledger();
        CellWriter writer = new CellWriter(year.units());
        String words = ledger.columns().stream()
                .flatMap(column -> row.values().get(column.code()).stream().map(value -> writer.text(column, value)))
                .filter(text -> TextSearch.finds(text, wanted))
                .findFirst()
                .flatMap(text -> YearSearch.around(text, wanted).or(() -> Optional.of(text)))
                .orElse("");
        return new SearchEntry(
                MESSAGES.say("search.record"),
                words,
                MESSAGES.say("search.record.number", row.number()),
                List.of(),
                new SearchEntry.ToPlace(Place.record(ledger.code(), OptionalLong.of(row.id()), ledger.name())));
    }
}
