package org.fazhi.workspace.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.merge.MergeLine.Comparison;
import org.fazhi.workspace.merge.MergeLine.Kind;
import org.fazhi.workspace.merge.MergeLine.Side;

/** Compares the rows of ledgers in both workspaces: by their keys, or where a ledger has none by all they say (台账记录比较). */
final class RowComparing {
    private static final Messages MESSAGES = Messages.of(RowComparing.class);

    private final Workspace here;
    private final YearBook mine;
    private final Workspace there;
    private final YearBook theirs;
    private final UnitsInCommon units;

    RowComparing(Workspace here, YearBook mine, Workspace there, YearBook theirs, UnitsInCommon units) {
        this.here = here;
        this.mine = mine;
        this.there = there;
        this.theirs = theirs;
        this.units = units;
    }

    List<MergeLine> lines() {
        List<MergeLine> lines = new ArrayList<>();
        for (Ledger ledger : theirs.catalogue().ledgers())
            if (theirs.rows(ledger.code()) > 0) lines.addAll(lines(ledger));
        return lines;
    }

    private List<MergeLine> lines(Ledger ledger) {
        Optional<Ledger> known = mine.catalogue().ledger(ledger.code());
        Map<Object, List<ListedRow>> standing = known.map(this::standing).orElse(Map.of());
        CellWriter writer = new CellWriter(new UnitsOfYear(theirs.catalogue(), theirs.year()));
        List<MergeLine> lines = new ArrayList<>();
        there.ledgers().each(LedgerQuery.all(theirs.year(), ledger.code()), row -> {
            RowValues values = units.here(row.values());
            Object key = key(ledger, values);
            List<ListedRow> same = standing.getOrDefault(key, List.of());
            Optional<ListedRow> alike = same.stream()
                    .filter(one -> one.values().equals(values))
                    .findFirst()
                    .or(() -> same.stream().findFirst());
            // Each row here is the counterpart of one row there.
            alike.ifPresent(same::remove);
            lines.add(line(ledger, known, row, values, alike, writer));
        });
        return lines;
    }

    private MergeLine line(
            Ledger ledger,
            Optional<Ledger> known,
            ListedRow row,
            RowValues values,
            Optional<ListedRow> alike,
            CellWriter writer) {
        boolean fits = known.filter(one -> values.byColumn().keySet().stream()
                        .allMatch(column -> one.column(column).isPresent()))
                .isPresent();
        Comparison comparison = !fits
                ? Comparison.UNKNOWN
                : alike.map(one -> one.values().equals(values) ? Comparison.SAME : Comparison.CONFLICT)
                        .orElse(Comparison.NEW);
        RowEdit edit = alike.<RowEdit>map(one -> new RowEdit.Change(one.id(), values))
                .orElseGet(() -> new RowEdit.Add(values));
        return new MergeLine(
                Kind.ROW,
                "row:" + ledger.code() + "/" + row.number(),
                MESSAGES.say("row", ledger.name(), row.number()),
                comparison,
                alike.filter(_ -> comparison != Comparison.SAME)
                        .map(one -> new Side(told(ledger, one.values(), values, writer), who(here, mine, ledger, one)))
                        .orElse(Side.NOTHING),
                comparison == Comparison.SAME
                        ? Side.NOTHING
                        : new Side(
                                told(
                                        ledger,
                                        values,
                                        alike.map(ListedRow::values).orElse(RowValues.NONE),
                                        writer),
                                who(there, theirs, ledger, row)),
                Optional.of(new MergeLine.Taking.OfRow(ledger.code(), edit))
                        .filter(_ -> fits)
                        .map(one -> one));
    }

    private static String who(Workspace workspace, YearBook book, Ledger ledger, ListedRow row) {
        return workspace
                .ledgers()
                .row(book.year(), ledger.code(), row.id())
                .join()
                .map(kept -> FigureComparing.told(kept.changedBy(), kept.changedAt()))
                .orElse("");
    }

    private Map<Object, List<ListedRow>> standing(Ledger ledger) {
        Map<Object, List<ListedRow>> standing = new HashMap<>();
        here.ledgers()
                .each(
                        LedgerQuery.all(mine.year(), ledger.code()),
                        row -> standing.computeIfAbsent(key(ledger, row.values()), _ -> new ArrayList<>())
                                .add(row));
        return standing;
    }

    /** What names a row; all of it where no column does, or where those that do are empty. */
    private static Object key(Ledger ledger, RowValues values) {
        List<Optional<CellValue>> named = ledger.key().stream().map(values::get).toList();
        return named.isEmpty() || named.stream().anyMatch(Optional::isEmpty) ? values : named;
    }

    /** What differs from the other, in words. */
    private static String told(Ledger ledger, RowValues values, RowValues other, CellWriter writer) {
        return ledger.columns().stream()
                .filter(column -> !values.get(column.code()).equals(other.get(column.code())))
                .map(column -> cell(column, values, writer))
                .collect(Collectors.joining(MESSAGES.say("between")));
    }

    private static String cell(Column column, RowValues values, CellWriter writer) {
        return MESSAGES.say(
                "cell",
                column.label(),
                values.get(column.code())
                        .map(value -> writer.text(column, value))
                        .orElse(MESSAGES.say("nothing")));
    }
}
