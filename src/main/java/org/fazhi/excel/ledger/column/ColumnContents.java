package org.fazhi.excel.ledger.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.ledger.reading.SheetRow;
import org.fazhi.language.Messages;
import org.fazhi.ledger.WrittenDate;

/** What the cells of a column of a sheet hold, as shares of those that hold something (列内容). */
final class ColumnContents {
    private static final Messages MESSAGES = Messages.of(ColumnContents.class);
    private static final Set<String> YES_OR_NO = Set.copyOf(MESSAGES.words("contents.flags"));
    private static final Pattern DATE_LIKE = Pattern.compile("(?:(?:\\d{2}|\\d{4})[-./年])?\\d{1,2}[-./月]\\d{0,2}[日号]?");
    private static final Pattern NUMBER =
            Pattern.compile("[¥￥]?-?[\\d,，]{1,15}(?:[.．]\\d{1,6})?[%％]?(?:[万亿]?[元人件份次个天日月户家页]?)");
    private static final Pattern UNIT_LIKE =
            Pattern.compile("^[\\p{IsHan}（）()、]{1,30}(?:局|委|办|队|厅|院|政府|街道|街|镇|乡|中心|公司|办事处|委员会|管委会|所|站|馆|司|部|会)");
    private static final Pattern PERSON =
            Pattern.compile("[\\p{IsHan}·]{2,4}|[\\p{IsHan}][\\p{IsHan}某×xX*○]{1,3}(?:等\\d{1,4}人)?");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final Pattern NUMBER_OF_PAPER = Pattern.compile(
            "^(?:.{0,30}[〔\\[（(【]\\d{4}[〕\\]）)】].{0,20}号?|.{1,30}第?\\d{1,6}号|[A-Za-z]{1,6}[-—]?\\d{2,12}(?:[-—]\\d{1,8})?)");
    /** Days of this century as a spreadsheet counts them. */
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);

    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(54_788);
    private static final int LONGEST_JUDGED = 100;

    private final List<GridCell> cells = new ArrayList<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();

    /** @param rows some rows of data below the header; @param index of the column, from 0 */
    ColumnContents(List<SheetRow> rows, int index) {
        for (SheetRow row : rows) {
            GridCell cell = row.row().cell(index);
            if (cell.isBlank()) continue;
            cells.add(cell);
            day(cell).ifPresent(day -> days.put(row.number(), day));
        }
    }

    private static Optional<LocalDate> day(GridCell cell) {
        String shown = cell.shown();
        return WrittenDate.day(
                cell.content() instanceof CellContent.Date && shown.length() > 10 ? shown.substring(0, 10) : shown);
    }

    List<GridCell> cells() {
        return cells;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Days by number of row. */
    Map<Integer, LocalDate> days() {
        return days;
    }

    double dates() {
        return share(cell -> cell.content() instanceof CellContent.Date
                || isSerial(cell)
                || day(cell).isPresent()
                || matches(DATE_LIKE, cell));
    }

    private static boolean isSerial(GridCell cell) {
        return cell.content() instanceof CellContent.Number number
                && number.value().stripTrailingZeros().scale() <= 0
                && number.value().compareTo(FIRST_SERIAL) >= 0
                && number.value().compareTo(LAST_SERIAL) <= 0;
    }

    double flags() {
        return share(cell -> cell.content() instanceof CellContent.Flag || YES_OR_NO.contains(cell.shown()));
    }

    double numbers() {
        return share(cell -> cell.content() instanceof CellContent.Number || matches(NUMBER, cell));
    }

    double units() {
        return share(cell -> matches(UNIT_LIKE, cell));
    }

    double persons() {
        return share(cell -> matches(PERSON, cell));
    }

    double creditCodes() {
        return share(cell -> matches(CREDIT_CODE, cell));
    }

    double numbersOfPapers() {
        return share(cell -> matches(NUMBER_OF_PAPER, cell));
    }

    private static boolean matches(Pattern pattern, GridCell cell) {
        String shown = cell.shown();
        return shown.length() <= LONGEST_JUDGED && pattern.matcher(shown).matches();
    }

    /** Of the cells that hold something, the share that are such; none where no cell holds anything. */
    double share(Predicate<GridCell> such) {
        if (cells.isEmpty()) return 0;
        return (double) cells.stream().filter(such).count() / cells.size();
    }

    /** How many different words there are for each cell. */
    double variety() {
        if (cells.isEmpty()) return 0;
        return (double) cells.stream().map(GridCell::shown).distinct().count() / cells.size();
    }

    double meanLength() {
        return cells.stream().mapToInt(cell -> cell.shown().length()).average().orElse(0);
    }
}
