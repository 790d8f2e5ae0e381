package org.fazhi.desktop.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.fazhi.desktop.draft.FoundDraft.Fate;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Sorting;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;

/**
 * Looks up how the places of found drafts stand by now (查看草稿原处). A draft that says what is saved is none: the kill came
 * between the saving and the forgetting. It is forgotten here.
 */
final class FoundReading {
    /** Where a record that may have been saved is looked for: none but an import adds more at once. */
    private static final int NEWEST = 20;

    private final Workspace workspace;

    FoundReading(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Those that are still drafts. */
    CompletableFuture<List<FoundDraft>> read() {
        List<CompletableFuture<Optional<FoundDraft>>> all =
                workspace.drafts().found().stream().map(this::read).toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(_ -> all.stream().flatMap(one -> one.join().stream()).toList());
    }

    private CompletableFuture<Optional<FoundDraft>> read(Draft draft) {
        if (!workspace.years().contains(draft.place().year())) return of(draft, Fate.GONE);
        YearBook book = workspace.book(draft.place().year());
        return switch (draft.place().kind()) {
            case RECORD -> readRecord(draft, book);
            case ENTRY -> readEntry(draft, book);
            case FIGURE, TEXT, POINT_HEADING, POINT_TEXT, SETTING, EXPLANATION -> readText(draft, book);
        };
    }

    /** Its form says what was changed since: only that knows how an entry is written. */
    private CompletableFuture<Optional<FoundDraft>> readEntry(Draft draft, YearBook book) {
        if (!EntryAddress.of(draft.place()).stands(book.catalogue())) return of(draft, Fate.GONE);
        return of(draft, inYear(draft.sent() ? Fate.SENT : Fate.OPEN, book));
    }

    private CompletableFuture<Optional<FoundDraft>> readText(Draft draft, YearBook book) {
        Optional<String> now = StoredNow.of(book, draft.place());
        if (now.isEmpty()) return of(draft, Fate.GONE);
        if (draft.text().strip().equals(now.get().strip()) || isFigureNow(draft, book)) return saved(draft);
        Fate fate = draft.isOutdated(now.get()) ? Fate.CHANGED : Fate.OPEN;
        Map<String, String> changed = fate == Fate.CHANGED ? Map.of(Draft.WHOLE, now.get()) : Map.of();
        return answer(new FoundDraft(draft, inYear(fate, book), Map.of(), changed));
    }

    /** Whether it is the saved figure in other words. */
    private static boolean isFigureNow(Draft draft, YearBook book) {
        DraftPlace place = draft.place();
        if (place.kind() != DraftPlace.Kind.FIGURE || FigurePart.of(place) != FigurePart.FIGURE) return false;
        return book.catalogue()
                .indicator(place.of())
                .filter(one ->
                        QuantityReader.read(draft.text(), one.unit()) instanceof Reading.Read(var quantity, var _)
                                && StoredNow.figure(book, one, FigurePart.unit(place))
                                        .flatMap(figure -> figure.quantity())
                                        .equals(Optional.of(quantity)))
                .isPresent();
    }

    private CompletableFuture<Optional<FoundDraft>> readRecord(Draft draft, YearBook book) {
        Optional<Ledger> ledger = book.catalogue().ledger(draft.place().of());
        if (ledger.isEmpty()) return of(draft, Fate.GONE);
        LedgerYear definition = book.yearOf(ledger.get());
        OptionalLong row = FoundDraft.row(draft.place());
        if (row.isEmpty()) return readNew(draft, book, definition);
        return workspace
                .ledgers()
                .row(book.year(), ledger.get().code(), row.getAsLong())
                .thenApply(found -> found.map(one -> written(one, definition)))
                .thenCompose(now -> now.isEmpty()
                        ? answer(found(draft, Fate.GONE, definition, Map.of()))
                        : changeOf(draft, book, definition, now.get()));
    }

    private CompletableFuture<Optional<FoundDraft>> changeOf(
            Draft draft, YearBook book, LedgerYear definition, Map<String, String> now) {
        if (says(now, draft)) return saved(draft);
        Map<String, String> changed = new HashMap<>();
        draft.typed().keySet().stream()
                .filter(field -> draft.isOutdated(field, now.getOrDefault(field, "")))
                .forEach(field -> changed.put(field, now.getOrDefault(field, "")));
        Fate fate = changed.isEmpty() ? Fate.OPEN : Fate.CHANGED;
        return answer(found(draft, inYear(fate, book), definition, changed));
    }

    /** A new record that was on its way when the program was killed is looked for among the newest. */
    private CompletableFuture<Optional<FoundDraft>> readNew(Draft draft, YearBook book, LedgerYear definition) {
        if (!draft.sent()) return answer(found(draft, inYear(Fate.OPEN, book), definition, Map.of()));
        LedgerQuery newest = LedgerQuery.all(book.year(), definition.ledger().code())
                .orderedBy(List.of(new Sorting(CommonColumns.NUMBER, true)));
        return workspace
                .ledgers()
                .rows(newest, 0, NEWEST)
                .thenCompose(rows -> rows.stream().anyMatch(row -> says(written(row, definition), draft))
                        ? saved(draft)
                        : answer(found(draft, inYear(Fate.SENT, book), definition, Map.of())));
    }

    private static boolean says(Map<String, String> now, Draft draft) {
        return draft.typed().entrySet().stream()
                .allMatch(field -> field.getValue().strip().equals(now.getOrDefault(field.getKey(), "")));
    }

    private static Map<String, String> written(LedgerRow row, LedgerYear definition) {
        CellWriter writer = new CellWriter(definition.units());
        Map<String, String> texts = new HashMap<>();
        definition
                .ledger()
                .columns()
                .forEach(column -> row.values()
                        .get(column.code())
                        .ifPresent(value -> texts.put(column.code(), writer.text(column, value))));
        return texts;
    }

    private static Fate inYear(Fate otherwise, YearBook book) {
        return book.locked() ? Fate.LOCKED : otherwise;
    }

    private static FoundDraft found(Draft draft, Fate fate, LedgerYear definition, Map<String, String> changed) {
        Map<String, String> labels =
                definition.ledger().columns().stream().collect(Collectors.toMap(Column::code, Column::label));
        return new FoundDraft(draft, fate, labels, changed);
    }

    private CompletableFuture<Optional<FoundDraft>> saved(Draft draft) {
        workspace.drafts().forget(draft.place());
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private static CompletableFuture<Optional<FoundDraft>> of(Draft draft, Fate fate) {
        return answer(new FoundDraft(draft, fate, Map.of(), Map.of()));
    }

    private static CompletableFuture<Optional<FoundDraft>> answer(FoundDraft found) {
        return CompletableFuture.completedFuture(Optional.of(found));
    }
}
