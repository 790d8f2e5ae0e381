package org.fazhi.excel.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.fazhi.excel.ledger.writing.ColumnLook;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;

/** The sheet of a form for the rows of one ledger (台账页); which row is which stands in a hidden last column. */
final class RowsPage {
    private static final Messages MESSAGES = Messages.of(RowsPage.class);
    private static final int HEADER_ROW = 2;
    private static final int EMPTY_ROWS = 10;
    private static final int MOST_CHECKED = 5000;
    private static final int MOST_DIGITS = 15;
    private static final String LARGEST = "1000000000000000";
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final FormPage page;
    private final FormStyles styles;
    private final FormLists lists;

    RowsPage(FormPage page, FormStyles styles, FormLists lists) {
        this.page = page;
        this.styles = styles;
        this.lists = lists;
    }

    /** The columns of a ledger that stand in a form: who is responsible is known from the form. */
    static List<Column> columns(LedgerYear ledger) {
        return ledger.ledger().columns().stream()
                .filter(column -> !column.code().equals(CommonColumns.RESPONSIBLE.code()))
                .toList();
    }

    FormPlan.Table write(FormContent.AskedRows asked, String unit) {
        List<Column> columns = columns(asked.year());
        int marks = columns.size();
        List<ColumnLook> looks = columns.stream()
                .map(column -> ColumnLook.of(column, asked.year()))
                .toList();
        page.heading(
                MESSAGES.say(
                        "rows.title", asked.year().year(), unit, asked.ledger().name()),
                marks,
                styles);
        String caption = asked.isCut()
                ? MESSAGES.say(
                        "rows.caption.cut", asked.standing(), asked.rows().size())
                : MESSAGES.say("rows.caption");
        page.caption(1, caption, marks, styles.plain);
        Row header = page.row(HEADER_ROW, 40);
        for (int column = 0; column < marks; column++)
            head(header, column, columns.get(column), looks.get(column), asked.year());
        page.fixed(header, marks, MESSAGES.say("rows.mark"), styles.header);
        page.sheet.setColumnHidden(marks, true);
        int next = HEADER_ROW + 1;
        CellWriter words = new CellWriter(asked.year().units());
        for (ListedRow kept : asked.rows()) {
            Row row = page.sheet.createRow(next++);
            for (int column = 0; column < marks; column++) {
                Column one = columns.get(column);
                Cell cell = row.createCell(column);
                cell.setCellStyle(open(looks.get(column)));
                boolean isPercent = looks.get(column).isPercent();
                kept.values().get(one.code()).ifPresent(value -> fill(cell, one, value, words, isPercent));
            }
            page.text(row, marks, RowMark.of(kept.id(), kept.values()).written(), styles.unseen);
        }
        for (int empty = 0; empty < EMPTY_ROWS; empty++) {
            Row row = page.sheet.createRow(next++);
            for (int column = 0; column < marks; column++)
                row.createCell(column).setCellStyle(open(looks.get(column)));
        }
        page.sheet.createFreezePane(0, HEADER_ROW + 1);
        page.print(true, HEADER_ROW + 1, next - 1, marks - 1);
        page.protect();
        return new FormPlan.Table(
                page.sheet.getSheetName(),
                asked.ledger().code(),
                HEADER_ROW + 1,
                columns.stream().map(Column::code).toList());
    }

    private void head(Row header, int index, Column column, ColumnLook look, LedgerYear ledger) {
        page.fixed(
                header,
                index,
                column.required() ? MESSAGES.say("rows.required", column.label()) : column.label(),
                styles.header);
        page.width(index, look.width());
        page.sheet.setDefaultColumnStyle(index, open(look));
        CellRangeAddressList cells = new CellRangeAddressList(HEADER_ROW + 1, MOST_CHECKED, index, index);
        DataValidationHelper helper = page.sheet.getDataValidationHelper();
        String help = column.help();
        if (!look.choices().isEmpty())
            FormLists.check(
                    page.sheet,
                    lists.list(page.sheet, look.choices()),
                    cells,
                    true,
                    column.label(),
                    help.isEmpty() ? MESSAGES.say("rows.choose") : help,
                    MESSAGES.say("rows.wrong.choice", column.label()));
        else if (column.type().isNumber())
            FormLists.check(
                    page.sheet,
                    helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + LARGEST, LARGEST),
                    cells,
                    true,
                    column.label(),
                    help.isEmpty() ? MESSAGES.say("rows.number") : help,
                    MESSAGES.say("rows.wrong.number", column.label()));
        else
            FormLists.check(
                    page.sheet,
                    helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, "32767", null),
                    cells,
                    false,
                    column.label(),
                    help.isEmpty() && column.type() instanceof ColumnType.Date
                            ? MESSAGES.say("rows.date", ledger.year())
                            : help,
                    MESSAGES.say("rows.wrong.long"));
    }

    private XSSFCellStyle open(ColumnLook look) {
        return styles.cell(look.format(), look.alignment(), look.wraps());
    }

    private static void fill(Cell cell, Column column, CellValue value, CellWriter words, boolean isPercent) {
        switch (value) {
            case CellValue.Day(LocalDate day) when !day.isBefore(FIRST_DAY) -> cell.setCellValue(day);
            case CellValue.Number(BigDecimal number)
            when number.precision() <= MOST_DIGITS ->
                cell.setCellValue((isPercent ? number.movePointLeft(2) : number).doubleValue());
            case CellValue.Text _,
                    CellValue.Number _,
                    CellValue.Day _,
                    CellValue.NotApplicable _,
                    CellValue.Flag _,
                    CellValue.Coded _,
                    CellValue.Unit _,
                    CellValue.Units _ -> cell.setCellValue(words.text(column, value));
        }
    }
}
