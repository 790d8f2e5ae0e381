package org.fazhi.excel.ledger.reading;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.language.Messages;

/** Columns that have cells and no heading (没有列名的列), which nobody would miss until it is too late. */
public final class NamelessColumns {
    private static final Messages MESSAGES = Messages.of(NamelessColumns.class);
    private final SortedSet<Integer> columns = new TreeSet<>();

    /** Looks at a row of data; a table without any header has no nameless column. */
    public void look(LedgerHeader header, SheetRow row) {
        if (header.rows().isEmpty()) return;
        for (GridCell cell : row.row().cells()) {
            boolean isNamed = !header.headings().getOrDefault(cell.column(), "").isEmpty();
            if (!isNamed && !cell.isBlank() && !cell.carried()) columns.add(cell.column());
        }
    }

    public Optional<String> remark() {
        String named = columns.stream().map(CellPlace::letters).collect(Collectors.joining("、"));
        return named.isEmpty() ? Optional.empty() : Optional.of(MESSAGES.say("remark.nameless", named));
    }
}
