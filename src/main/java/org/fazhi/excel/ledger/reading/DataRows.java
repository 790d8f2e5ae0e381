package org.fazhi.excel.ledger.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.table.HeadingWords;
import org.fazhi.label.Label;
import org.fazhi.language.Messages;

/** Tells the rows of data below a header from what else stands there (数据行): totals, group lines, notes, the header again. */
public final class DataRows {
    private static final Messages MESSAGES = Messages.of(DataRows.class);
    /** Fewer numbers in a row may well be data. */
    private static final int LEAST_COLUMN_NUMBERS = 3;

    private final List<String> header;
    private final int[] matched;
    private final int[] numbering;
    private final NamedRows totals = new NamedRows();
    private final NamedRows lines = new NamedRows();
    private final NamedRows notes = new NamedRows();
    private boolean begun;
    private boolean closed;

    public DataRows(LedgerHeader header, List<ColumnMatch> columns) {
        this.header =
                header.rows().isEmpty() ? List.of() : header.rows().getLast().texts();
        this.matched = columns.stream()
                .filter(match -> match.column().isPresent())
                .mapToInt(ColumnMatch::index)
                .toArray();
        this.numbering = columns.stream()
                .filter(match -> match.column().isEmpty() && HeadingWords.isNumbering(match.heading()))
                .mapToInt(ColumnMatch::index)
                .toArray();
    }

    /** Whether it is a row of data; what is passed over is told in the remarks. */
    public boolean isData(SheetRow row) {
        int own = own(row);
        if (own == 0 || isHeaderAgain(row) || isColumnNumbers(row)) return false;
        if (!isNumbered(row) && isApart(row, own)) return false;
        begun = true;
        return true;
    }

    /** How many cells it has of its own; merged cells carry their text into rows that have nothing. */
    private int own(SheetRow row) {
        int own = 0;
        for (int index : matched) {
            GridCell cell = row.row().cell(index);
            if (!cell.isBlank() && !cell.carried()) own++;
        }
        return own;
    }

    private boolean isNumbered(SheetRow row) {
        for (int index : numbering) {
            String number = row.row().cell(index).shown();
            if (!number.isEmpty() && number.chars().allMatch(Character::isDigit)) return true;
        }
        return false;
    }

    private boolean isApart(SheetRow row, int own) {
        List<GridCell> filled = row.filled();
        if (isTotal(filled)) {
            totals.add(row.number() + 1);
        } else if (isGroupLine(filled)) {
            lines.add(row.number() + 1);
        } else if (HeadingWords.isClosing(filled.getFirst().shown()) || closed && own < 2) {
            closed = true;
            notes.add(row.number() + 1);
        } else {
            return false;
        }
        return true;
    }

    /** Some programs repeat the header on each page. */
    private boolean isHeaderAgain(SheetRow row) {
        if (header.isEmpty()) return false;
        GridCell first = row.row().cells().getFirst();
        return first.shown().equals(header.getFirst()) && row.texts().equals(header);
    }

    /** The numbers of the columns, 1 2 3, that stand under the header of official tables. */
    private boolean isColumnNumbers(SheetRow row) {
        if (begun || header.isEmpty()) return false;
        List<String> texts = row.texts();
        return texts.size() >= LEAST_COLUMN_NUMBERS
                && texts.size() >= header.size() - 1
                && IntStream.range(0, texts.size()).allMatch(i -> texts.get(i).equals(String.valueOf(i + 1)));
    }

    private static boolean isTotal(List<GridCell> filled) {
        boolean second = filled.size() > 1 && Label.isTotal(filled.get(1).shown());
        return second || Label.isTotal(filled.getFirst().shown());
    }

    /** One cell merged over the columns, such as 一、区级部门. */
    private static boolean isGroupLine(List<GridCell> filled) {
        return filled.size() > 1
                && !filled.getFirst().carried()
                && filled.stream().skip(1).allMatch(GridCell::carried)
                && filled.stream().map(GridCell::shown).distinct().count() == 1;
    }

    public List<String> remarks() {
        return Stream.of(remark("remark.totals", totals), remark("remark.lines", lines), remark("remark.notes", notes))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> remark(String key, NamedRows rows) {
        return rows.named().map(named -> MESSAGES.say(key, named));
    }
}
