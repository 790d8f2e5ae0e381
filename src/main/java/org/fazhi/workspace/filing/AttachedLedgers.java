package org.fazhi.workspace.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.edit.Edit;
import org.fazhi.excel.writing.AttachedLedger;
import org.fazhi.excel.writing.AttachedLedger.RowCell;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * The ledgers that stand behind the table of indicators (附台账): those from which filed figures are counted and in which no
 * persons are named. Of a long one the first rows: the workbook is read by people, the whole ledger is exported by itself.
 */
public final class AttachedLedgers {
    private static final String SETTING = "office.ledger_sheets";
    private static final String OFF = "off";
    static final int MOST_ROWS = 200;
    private static final int PIXELS_OF_CHARACTER = 8;
    private static final int MARGIN = 4;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 40;

    private AttachedLedgers() {}

    /** Whether the office wants them, which is usual. */
    public static boolean isWanted(YearBook book) {
        return !book.setting(SETTING).equals(OFF);
    }

    /** That the office wants them in a year, or not. */
    public static Edit want(int year, boolean wanted) {
        return new Edit.SetSetting(year, SETTING, wanted ? "" : OFF);
    }

    /** None where the office wants none. */
    static List<AttachedLedger> of(Workspace workspace, YearBook book) {
        if (!isWanted(book)) return List.of();
        return book.catalogue().ledgersInUse().stream()
                .filter(ledger -> isCounted(book, ledger) && !namesPersons(ledger) && book.rows(ledger.code()) > 0)
                .map(ledger -> attached(workspace, book, ledger))
                .toList();
    }

    private static boolean isCounted(YearBook book, Ledger ledger) {
        return ledger.counts().stream()
                .flatMap(count -> book.catalogue().indicator(count.indicator()).stream())
                .filter(indicator -> isCountedFrom(indicator, ledger))
                .anyMatch(indicator -> indicator.isFiledIn(book.year()));
    }

    private static boolean isCountedFrom(Indicator indicator, Ledger ledger) {
        return indicator.kind() instanceof IndicatorKind.Counted(String code, String _) && code.equals(ledger.code());
    }

    private static boolean namesPersons(Ledger ledger) {
        return ledger.columns().stream().anyMatch(column -> column.type() instanceof ColumnType.Person);
    }

    private static AttachedLedger attached(Workspace workspace, YearBook book, Ledger ledger) {
        List<Column> columns = ledger.columns();
        CellWriter writer = new CellWriter(book.yearOf(ledger).units());
        List<List<RowCell>> rows = new ArrayList<>();
        workspace
                .ledgers()
                .rows(LedgerQuery.all(book.year(), ledger.code()), 0, MOST_ROWS)
                .join()
                .forEach(row -> rows.add(entries(columns, row.values(), writer)));
        return new AttachedLedger(
                ledger.code(),
                ledger.name(),
                columns.stream()
                        .map(column -> new AttachedLedger.HeadCell(column.label(), width(column)))
                        .toList(),
                rows,
                book.rows(ledger.code()));
    }

    private static int width(Column column) {
        return Math.clamp(column.width() / PIXELS_OF_CHARACTER + MARGIN, NARROWEST, WIDEST);
    }

    private static List<RowCell> entries(List<Column> columns, RowValues values, CellWriter writer) {
        return columns.stream()
                .map(column -> values.get(column.code())
                        .map(value -> entry(column, value, writer))
                        .orElse(RowCell.EMPTY))
                .toList();
    }

    private static RowCell entry(Column column, CellValue value, CellWriter writer) {
        boolean isShare = column.type() instanceof ColumnType.Percent;
        Optional<BigDecimal> number =
                value instanceof CellValue.Number(BigDecimal known) && !isShare ? Optional.of(known) : Optional.empty();
        return new RowCell(number.isPresent() ? "" : writer.text(column, value), number);
    }
}
