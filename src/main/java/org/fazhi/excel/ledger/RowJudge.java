package org.fazhi.excel.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fazhi.excel.grid.BrokenCell;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.PlannedRow.Before;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.ledger.plan.Spool;
import org.fazhi.excel.ledger.reading.SheetCellReader;
import org.fazhi.excel.ledger.reading.SheetRow;
import org.fazhi.excel.ledger.word.UnknownWords;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.RowFault;
import org.fazhi.ledger.RowInspection;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RowValues;

/** Says of each row of a sheet what accepting it would do to the ledger (逐行判断). */
final class RowJudge {
    private static final Messages MESSAGES = Messages.of(RowJudge.class);

    private final RowInspection inspection;
    private final RowIdentity identity;
    private final KnownRows known;
    private final Spool<PlannedRow> planned;
    private final UnknownWords unknown;
    private final PlaceIndex keys = new PlaceIndex();
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> key;

    /** A column of the sheet, and how it is read. */
    private record Source(int index, Optional<SheetCellReader> reader) {}

    /** @param planned where the rows judged before are; @param unknown told the words that are in no list */
    RowJudge(
            List<ColumnMatch> columns,
            List<String> key,
            SheetCellReader.Factory readers,
            RowInspection inspection,
            RowIdentity identity,
            KnownRows known,
            Spool<PlannedRow> planned,
            UnknownWords unknown) {
        this.unknown = unknown;
        this.inspection = inspection;
        this.identity = identity;
        this.known = known;
        this.planned = planned;
        this.key = key;
        for (ColumnMatch match : columns) {
            sources.add(new Source(match.index(), match.column().map(column -> readers.of(column, match.heading()))));
            match.column().ifPresent(column -> indexes.put(column.code(), match.index()));
        }
    }

    PlannedRow judge(SheetRow row) {
        List<String> written = new ArrayList<>(sources.size());
        Map<String, CellValue> values = new HashMap<>();
        List<CellFault> faults = new ArrayList<>();
        for (Source source : sources) {
            GridCell cell = row.row().cell(source.index());
            written.add(cell.shown());
            if (source.reader().isEmpty()) continue;
            SheetCellReader reader = source.reader().get();
            String column = reader.column().code();
            switch (reader.read(cell)) {
                case CellReading.Read(Optional<CellValue> value) -> value.ifPresent(one -> values.put(column, one));
                case CellReading.Unreadable(String reason) -> {
                    faults.add(error(row, column, reason));
                    if (BrokenCell.reason(cell).isEmpty()) unknown.met(reader.column(), cell.shown(), row.number() + 1);
                }
            }
        }
        return faults.isEmpty()
                ? judged(row, written, new RowValues(values))
                : unreadable(row, written, new RowValues(values), faults);
    }

    /** Besides the cells that cannot be read it is told all else that is wrong, so that one correction is enough. */
    private PlannedRow unreadable(SheetRow row, List<String> written, RowValues read, List<CellFault> faults) {
        Set<String> unread = new HashSet<>();
        faults.forEach(fault -> unread.add(fault.column()));
        inspection.faults(read).stream()
                .filter(fault -> !unread.contains(fault.column()))
                .map(fault -> placed(row, fault))
                .forEach(faults::add);
        repeated(row, read).ifPresent(faults::add);
        return refused(row, written, read, Optional.empty(), faults);
    }

    private PlannedRow judged(SheetRow row, List<String> written, RowValues read) {
        Optional<CellFault> repeated = repeated(row, read);
        if (repeated.isPresent()) return refused(row, written, read, Optional.empty(), List.of(repeated.get()));
        Optional<Before> before = known.take(read);
        RowValues values = before.map(one -> merged(one.values(), read)).orElse(read);
        if (before.isPresent() && before.get().values().equals(values))
            return new PlannedRow(row.number() + 1, RowVerdict.SAME, written, values, before, List.of());
        List<CellFault> faults = inspection.faults(values).stream()
                .map(fault -> placed(row, fault))
                .toList();
        if (faults.stream().anyMatch(CellFault::isError)) return refused(row, written, values, before, faults);
        RowVerdict verdict = before.isPresent() ? RowVerdict.CHANGED : RowVerdict.NEW;
        return new PlannedRow(row.number() + 1, verdict, written, values, before, faults);
    }

    /** What the sheet has no column for stays as it is. */
    private RowValues merged(RowValues before, RowValues read) {
        Map<String, CellValue> merged = new HashMap<>(before.byColumn());
        merged.keySet().removeAll(indexes.keySet());
        merged.putAll(read.byColumn());
        return new RowValues(merged);
    }

    private static PlannedRow refused(
            SheetRow row, List<String> written, RowValues values, Optional<Before> before, List<CellFault> faults) {
        List<CellFault> errorsFirst = new ArrayList<>(faults);
        errorsFirst.sort(Comparator.comparing(CellFault::severity));
        return new PlannedRow(row.number() + 1, RowVerdict.REFUSED, written, values, before, errorsFirst);
    }

    /** The same key twice in a sheet says two things of one row; which of them counts, only the office knows. */
    private Optional<CellFault> repeated(SheetRow row, RowValues read) {
        if (!identity.isKeyed(read)) return Optional.empty();
        long hash = identity.hash(read);
        OptionalInt other = keys.find(
                hash, place -> identity.isSame(read, planned.read(place).values()));
        if (other.isEmpty()) {
            keys.add(hash, planned.count());
            return Optional.empty();
        }
        String reason =
                MESSAGES.say("row.repeated", planned.read(other.getAsInt()).number());
        return Optional.of(error(row, key.getFirst(), reason));
    }

    private CellFault placed(SheetRow row, RowFault fault) {
        return new CellFault(fault.column(), address(row, fault.column()), fault.severity(), fault.reason());
    }

    private CellFault error(SheetRow row, String column, String reason) {
        return new CellFault(column, address(row, column), RowRule.Severity.ERROR, reason);
    }

    private String address(SheetRow row, String column) {
        Integer index = indexes.get(column);
        return index == null ? String.valueOf(row.number() + 1) : CellPlace.letters(index) + (row.number() + 1);
    }
}
