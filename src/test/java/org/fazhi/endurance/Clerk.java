package org.fazhi.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.endurance.Announced.Kind;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.RowEdit;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Plans one change after another, as a clerk works through a year (经办人): each changes something. */
final class Clerk {
    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 3;
    private static final int THOUSAND = 1_000;
    private static final int ENOUGH_ROWS = 3_000;
    private static final int HUGE_ROWS = 100_000;
    private static final int ENOUGH_COLUMNS = 16;

    private final Workspace workspace;
    private final Random random;
    private final CaseRows rows;
    private long count;

    Clerk(Workspace workspace, long seed) {
        this.workspace = workspace;
        this.random = new Random(seed);
        this.rows = new CaseRows(random);
    }

    Planned next(Kind kind) {
        if (workspace.years().isEmpty()) return year(FIRST_YEAR);
        List<Integer> years = workspace.years();
        YearBook book = workspace.book(years.get(random.nextInt(years.size())));
        count++;
        return switch (kind) {
            case TEXT ->
                edit(kind, new Edit.SetText(book.year(), any(items(book)).code(), "今年共办理" + word() + "件。"));
            case STATE -> state(book);
            case SETTING -> edit(kind, new Edit.SetSetting(book.year(), "report.title", "自查报告" + word()));
            case ROW -> row(book);
            case PASTE -> paste(book);
            case IMPORT -> rows(book) > ENOUGH_ROWS ? remove(book) : imported(kind, book, CaseRows.DAILY, THOUSAND);
            case HUGE -> imported(kind, book, CaseRows.HUGE, HUGE_ROWS);
            case REMOVE -> rows(book) == 0 ? figure(book) : remove(book);
            case EVIDENCE -> evidence(book);
            case REDESIGN -> redesign(book);
            case CATALOGUE -> catalogue(book);
            case UNDO -> reversing(workspace.undoState().undo(), Planned.of(kind, workspace::undo), book);
            case REDO -> reversing(workspace.undoState().redo(), Planned.of(kind, workspace::redo), book);
            case YEAR -> years.size() < YEARS ? year(years.getLast() + 1) : figure(book);
            case FIGURE, BACKUP, RESTORE, RESTORE_YEAR, CLOSE -> figure(book);
        };
    }

    private Planned year(int year) {
        String catalogue = workspace.years().isEmpty() ? BuiltInCatalogues.EIGHT_AREAS : "";
        return Planned.of(Kind.YEAR, () -> workspace.createYear(year, catalogue));
    }

    private Planned reversing(String what, Planned reversal, YearBook book) {
        return what.isEmpty() ? figure(book) : reversal;
    }

    private Planned figure(YearBook book) {
        return edit(Kind.FIGURE, setFigure(book));
    }

    private Edit setFigure(YearBook book) {
        Indicator indicator = any(book.catalogue().indicators().stream()
                .filter(Indicator::isTyped)
                .toList());
        // A number that has not been before.
        BigDecimal number = BigDecimal.valueOf(count * 1000 + random.nextInt(1000));
        return new Edit.SetFigure(
                book.year(),
                indicator.code(),
                Optional.empty(),
                Optional.of(Quantity.exact(number, indicator.unit())),
                new Origin.Keyboard(),
                "台账尚未录全");
    }

    private Planned state(YearBook book) {
        WorkItem item = any(items(book));
        ItemState other = any(Stream.of(ItemState.values())
                .filter(one -> one != book.states().getOrDefault(item.code(), ItemState.EMPTY))
                .toList());
        return edit(Kind.STATE, new Edit.SetItemState(book.year(), item.code(), other, "本年没有"));
    }

    private Planned row(YearBook book) {
        Optional<LedgerRow> there = anyRow(book, CaseRows.DAILY);
        RowEdit edit = there.isEmpty() || random.nextInt(3) == 0
                ? new RowEdit.Add(rows.daily(ledger(book, CaseRows.DAILY), book.year()))
                : random.nextInt(4) == 0
                        ? new RowEdit.Remove(there.get().id())
                        : new RowEdit.Change(there.get().id(), rows.daily(ledger(book, CaseRows.DAILY), book.year()));
        return changed(Kind.ROW, new Edit.ChangeRows(book.year(), CaseRows.DAILY, List.of(edit), ""), 1);
    }

    /** Figures and rows at once. */
    private Planned paste(YearBook book) {
        List<Edit> edits = new ArrayList<>();
        for (int cell = 0; cell < 5; cell++) edits.add(setFigure(book));
        edits.add(new Edit.ChangeRows(
                book.year(), CaseRows.DAILY, rows.added(ledger(book, CaseRows.DAILY), book.year(), 20), ""));
        return changed(Kind.PASTE, new Edit.Batch(book.year(), "粘贴", edits), 20);
    }

    private Planned imported(Kind kind, YearBook book, String ledger, int many) {
        return changed(
                kind,
                new Edit.ChangeRows(book.year(), ledger, rows.added(ledger(book, ledger), book.year(), many), "导入"),
                many);
    }

    private Planned remove(YearBook book) {
        List<RowEdit> removed =
                workspace.ledgers().rows(LedgerQuery.all(book.year(), CaseRows.DAILY), 0, THOUSAND).join().stream()
                        .<RowEdit>map(row -> new RowEdit.Remove(row.id()))
                        .toList();
        return changed(Kind.REMOVE, new Edit.ChangeRows(book.year(), CaseRows.DAILY, removed, "清理"), removed.size());
    }

    private Planned evidence(YearBook book) {
        Optional<LedgerRow> row = anyRow(book, CaseRows.DAILY);
        if (row.isEmpty()) return figure(book);
        return Planned.of(Kind.EVIDENCE, () -> {
            try {
                Path file = Files.createTempFile("判决书", ".pdf");
                Files.writeString(file, word().repeat(200));
                EvidenceFile kept = workspace.evidence().keep(file);
                Files.delete(file);
                return workspace.apply(new Edit.AddEvidence(
                        book.year(), CaseRows.DAILY, row.get().id(), kept));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private Planned redesign(YearBook book) {
        Ledger ledger = ledger(book, random.nextBoolean() ? CaseRows.DAILY : CaseRows.HUGE);
        if (ledger.own().size() > ENOUGH_COLUMNS) return catalogue(book);
        List<Column> columns = new ArrayList<>(ledger.own());
        ColumnType type = random.nextBoolean() ? new ColumnType.Note() : new ColumnType.Whole();
        columns.add(Column.of("own_" + word(), "补充" + word(), type));
        List<Ledger> ledgers = new ArrayList<>(book.catalogue().ledgers());
        ledgers.replaceAll(one -> one.code().equals(ledger.code()) ? ledger.withOwn(columns) : one);
        return edit(
                Kind.REDESIGN,
                new Edit.SetCatalogue(book.year(), book.catalogue().withLedgers(ledgers), "改台账"));
    }

    private Planned catalogue(YearBook book) {
        Catalogue catalogue = book.catalogue();
        Indicator renamed = any(catalogue.indicators());
        List<Indicator> indicators = new ArrayList<>(catalogue.indicators());
        indicators.replaceAll(one -> one.equals(renamed) ? one.withName("指标" + word()) : one);
        return edit(Kind.CATALOGUE, new Edit.SetCatalogue(book.year(), catalogue.withIndicators(indicators), "改目录"));
    }

    private Planned edit(Kind kind, Edit edit) {
        return changed(kind, edit, 0);
    }

    private Planned changed(Kind kind, Edit edit, int rows) {
        return new Planned(new Announced(kind, rows, 0), () -> workspace.apply(edit));
    }

    private Optional<LedgerRow> anyRow(YearBook book, String ledger) {
        long rows = book.ledger(ledger).map(LedgerSummary::rows).orElse(0L);
        if (rows == 0) return Optional.empty();
        return workspace
                .ledgers()
                .rows(LedgerQuery.all(book.year(), ledger), random.nextInt((int) rows), 1)
                .join()
                .stream()
                .findFirst();
    }

    private static long rows(YearBook book) {
        return book.ledger(CaseRows.DAILY).map(LedgerSummary::rows).orElse(0L);
    }

    private static Ledger ledger(YearBook book, String code) {
        return book.catalogue().ledger(code).orElseThrow();
    }

    private static List<WorkItem> items(YearBook book) {
        return book.catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .toList();
    }

    private String word() {
        return count + "n" + random.nextInt(1_000_000);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
