package org.fazhi.workspace.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.Workspace;

/** The rows a ledger has in the year, to be found by number, by key and by what they hold (现有记录). */
final class StandingRows {
    private final Map<Long, RowValues> byId = new HashMap<>();
    private final Map<List<CellValue>, ListedRow> byKey = new HashMap<>();
    private final Map<RowValues, Deque<Long>> byValues = new HashMap<>();

    StandingRows(Workspace workspace, int year, Ledger ledger) {
        workspace.ledgers().each(LedgerQuery.all(year, ledger.code()), row -> {
            byId.put(row.id(), row.values());
            ledger.keyOf(row.values()).ifPresent(key -> byKey.put(key, row));
            byValues.computeIfAbsent(row.values(), _ -> new ArrayDeque<>()).add(row.id());
        });
    }

    Optional<RowValues> row(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<ListedRow> keyed(List<CellValue> key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Numbers of the rows that hold just this. */
    List<Long> alike(RowValues values) {
        return List.copyOf(byValues.getOrDefault(values, new ArrayDeque<>()));
    }
}
