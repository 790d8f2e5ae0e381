package org.fazhi.workspace.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.form.ReturnedContent;
import org.fazhi.excel.form.RowMark;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.reading.SheetCellReader;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowFault;
import org.fazhi.ledger.RowInspection;
import org.fazhi.ledger.RowValues;

/** Says of each row of a form's sheet what accepting it would do to the ledger (回表逐行判断). */
final class RowJudging {
    private static final Messages MESSAGES = Messages.of(RowJudging.class);

    private final Ledger ledger;
    private final ReportingUnit unit;
    private final StandingRows standing;
    private final ReturnedText before;
    private final RowInspection inspection;
    private final Map<String, SheetCellReader> readers = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final Map<List<CellValue>, String> keys = new HashMap<>();

    RowJudging(LedgerYear year, ReportingUnit unit, StandingRows standing, ReturnedText before, boolean since1904) {
        this.ledger = year.ledger();
        this.unit = unit;
        this.standing = standing;
        this.before = before;
        this.inspection = new RowInspection(year);
        SheetCellReader.Factory factory = new SheetCellReader.Factory(year.units(), since1904, Map.of());
        ledger.columns().forEach(column -> readers.put(column.code(), factory.of(column, column.label())));
    }

    JudgedRow judge(ReturnedContent.Line line) {
        if (line.isBlank()) {
            line.mark().ifPresent(mark -> taken.add(mark.id()));
            return judged(line, OptionalLong.empty(), RowValues.NONE, FormVerdict.MISSING, MESSAGES.say("row.cleared"));
        }
        Map<String, CellValue> values = new HashMap<>();
        List<String> unreadable = new ArrayList<>();
        line.cells().forEach((column, cell) -> read(line, column, cell, values, unreadable));
        values.put(CommonColumns.RESPONSIBLE.code(), new CellValue.Unit(unit.code()));
        RowValues read = new RowValues(values);
        JudgedRow judged = unreadable.isEmpty()
                ? line.mark()
                        .filter(mark -> taken.add(mark.id()))
                        .map(mark -> returned(line, mark, read))
                        .orElseGet(() -> added(line, read))
                : judged(line, OptionalLong.empty(), read, FormVerdict.REFUSED, String.join(" ", unreadable));
        return line.hidden() ? withRemark(judged, MESSAGES.say("row.hidden")) : judged;
    }

    private void read(
            ReturnedContent.Line line,
            String column,
            GridCell cell,
            Map<String, CellValue> values,
            List<String> unreadable) {
        SheetCellReader reader = readers.get(column);
        if (reader == null) return;
        switch (reader.read(cell)) {
            case CellReading.Read(Optional<CellValue> value) -> value.ifPresent(one -> values.put(column, one));
            case CellReading.Unreadable(String reason) ->
                unreadable.add(
                        MESSAGES.say("row.cell", line.places().get(column).address(), ledger.label(column), reason));
        }
    }

    /** A row that went out with the form. */
    private JudgedRow returned(ReturnedContent.Line line, RowMark mark, RowValues read) {
        Optional<RowValues> now = standing.row(mark.id());
        if (now.isEmpty())
            return judged(line, OptionalLong.empty(), read, FormVerdict.CONFLICT, MESSAGES.say("row.gone"));
        String state = RowMark.stateOf(now.get());
        return compared(
                line,
                mark.id(),
                now.get(),
                read,
                state.equals(mark.state()) || before.rows().contains(state));
    }

    /** @param isOwn whether what stands went out with the form or came from this unit */
    private JudgedRow compared(ReturnedContent.Line line, long id, RowValues now, RowValues read, boolean isOwn) {
        if (now.equals(read)) return judged(line, OptionalLong.of(id), read, FormVerdict.SAME, "");
        if (!isOwn)
            return inspected(line, OptionalLong.of(id), read, FormVerdict.CONFLICT, MESSAGES.say("row.conflict"));
        return inspected(line, OptionalLong.of(id), read, FormVerdict.CHANGED, "");
    }

    private JudgedRow added(ReturnedContent.Line line, RowValues read) {
        Optional<List<CellValue>> key = ledger.keyOf(read);
        if (key.isPresent()) {
            String other = keys.putIfAbsent(key.get(), line.place().address());
            if (other != null)
                return judged(line, OptionalLong.empty(), read, FormVerdict.REFUSED, MESSAGES.say("row.twice", other));
            Optional<ListedRow> known = standing.keyed(key.get());
            if (known.isPresent() && taken.add(known.get().id())) return known(line, known.get(), read);
        }
        Optional<Long> alike =
                standing.alike(read).stream().filter(id -> !taken.contains(id)).findFirst();
        if (alike.isPresent()) {
            taken.add(alike.get());
            return judged(line, OptionalLong.of(alike.get()), read, FormVerdict.SAME, "");
        }
        return inspected(line, OptionalLong.empty(), read, FormVerdict.NEW, "");
    }

    private JudgedRow known(ReturnedContent.Line line, ListedRow known, RowValues read) {
        boolean isOwn = before.rows().contains(RowMark.stateOf(known.values()));
        return compared(line, known.id(), known.values(), read, isOwn);
    }

    private JudgedRow inspected(
            ReturnedContent.Line line, OptionalLong id, RowValues values, FormVerdict verdict, String why) {
        List<RowFault> faults = inspection.faults(values);
        String reasons = faults.stream().map(RowFault::reason).collect(Collectors.joining(" "));
        boolean isWrong = faults.stream().anyMatch(RowFault::isError);
        return judged(
                line,
                id,
                values,
                isWrong ? FormVerdict.REFUSED : verdict,
                why.isEmpty() ? reasons : (why + " " + reasons).strip());
    }

    private JudgedRow judged(
            ReturnedContent.Line line, OptionalLong id, RowValues values, FormVerdict verdict, String message) {
        return new JudgedRow(ledger.code(), line.place(), id, values, verdict, message);
    }

    private static JudgedRow withRemark(JudgedRow row, String remark) {
        return new JudgedRow(
                row.ledger(),
                row.place(),
                row.id(),
                row.values(),
                row.verdict(),
                (row.message() + " " + remark).strip());
    }
}
