package org.fazhi.excel.ledger.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fazhi.language.Messages;
import org.fazhi.language.ProgramVersion;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.LedgerYear;

/**
 * The sheet of a ledger's workbook while it is written (台账工作表): its header in the first row, frozen and repeated on
 * each page, then row after row, of which only some hundred are held at a time.
 */
final class LedgerSheet {
    /** What there is room for under the header. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final Messages MESSAGES = Messages.of(LedgerSheet.class);
    private static final int ROWS_HELD = 500;
    private static final int MOST_SHARED = 50_000;
    /** Rows with a height of their own, which are held to the end. */
    private static final int MOST_HIGH = 50_000;

    /** Longer text in a cell that is formatted as text is shown as ####. */
    private static final int LONGEST_AS_TEXT = 255;
    /** Any format but that of text: of text it changes nothing. */
    private static final String NOT_AS_TEXT = "0";
    /** Excel counts a 29 February 1900 there never was: dates before are a day off. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** Of a number in a cell; what has more is written in words. */
    private static final int MOST_DIGITS = 15;

    private static final String FONT = "宋体";
    private static final int SIZE = 11;
    private static final String LINE = "FF9AA5B1";
    private static final String HEADER_FILL = "FFDCE6F1";
    private static final String BAD_FILL = "FFFCE4E4";
    private static final String BAD_FONT = "FFB42318";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private final CellWriter words;
    private final List<Cell> special = new ArrayList<>();
    private RowHeight height = new RowHeight();
    private int high;
    private int shared;
    private int row;
    private int firstHeld = 1;

    /** A cell of the rows held that looks other than its column. */
    private record Cell(int row, int column, boolean bad) {}

    LedgerSheet(OutputStream out, LedgerYear ledger, List<SheetColumn> columns) {
        this.columns = List.copyOf(columns);
        this.words = new CellWriter(ledger.units());
        this.workbook = new Workbook(out, ProgramVersion.program(), null);
        workbook.setGlobalDefaultFont(FONT, SIZE);
        this.sheet = workbook.newWorksheet(ledger.ledger().name());
        header();
        print(MESSAGES.say("page.head", ledger.ledger().name(), ledger.year()));
        new PrintedWidth(this.columns, ledger.ledger()).applyTo(sheet);
    }

    private void header() {
        for (int column = 0; column < columns.size(); column++) {
            ColumnLook look = columns.get(column).look();
            sheet.value(0, column, columns.get(column).heading());
            sheet.width(column, look.width());
            sheet.style(column).format(look.format()).set();
        }
        lines(sheet.range(0, 0, 0, columns.size() - 1).style())
                .bold()
                .fillColor(HEADER_FILL)
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
    }

    private void print(String head) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.leftMargin(0.5f);
        sheet.rightMargin(0.5f);
        sheet.topMargin(0.8f);
        sheet.header(head, Position.CENTER, FONT, 12);
        sheet.footer(MESSAGES.say("page.foot"), Position.CENTER, FONT, 10);
    }

    /** Writes rows, which begin one by one wherever they come from, and then finishes the workbook. */
    void write(Runnable rows) throws IOException {
        try {
            rows.run();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        finish();
    }

    /** Begins the next row. */
    void begin() {
        end();
        try {
            if (row - firstHeld + 1 == ROWS_HELD) release();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        row++;
    }

    private void end() {
        if (height.isMoreThanUsual() && high++ < MOST_HIGH) sheet.rowHeight(row, height.points());
        height = new RowHeight();
    }

    void number(int column, int number) {
        sheet.value(row, column, number);
    }

    /** Writes a value into a column that stands for one of the ledger. */
    void value(int column, CellValue value) {
        SheetColumn into = columns.get(column);
        switch (value) {
            case CellValue.Text(String text) -> text(column, text);
            case CellValue.Day(LocalDate day) when isDate(day) -> sheet.value(row, column, day);
            case CellValue.Number(var number)
            when number.precision() <= MOST_DIGITS ->
                sheet.value(row, column, into.look().isPercent() ? number.movePointLeft(2) : number);
            case CellValue.Day _,
                    CellValue.NotApplicable _,
                    CellValue.Number _,
                    CellValue.Flag _,
                    CellValue.Coded _,
                    CellValue.Unit _,
                    CellValue.Units _ -> {
                String text = words.text(into.column().orElseThrow(), value);
                sheet.value(row, column, text);
                fit(column, text);
            }
        }
    }

    private static boolean isDate(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /**
     * Text is mostly all different: among the shared strings, every one is held to the end. The first ones go there all
     * the same, as some programs that change a cell know no other kind of text.
     */
    void text(int column, String text) {
        boolean isEdged = text.strip().length() < text.length();
        boolean isShared = shared < MOST_SHARED && text.length() <= LONGEST_AS_TEXT;
        if (isShared) shared++;
        if (isEdged || isShared) sheet.value(row, column, text);
        else sheet.inlineString(row, column, text);
        if (text.length() > LONGEST_AS_TEXT) special.add(new Cell(row, column, false));
        fit(column, text);
    }

    private void fit(int column, String text) {
        ColumnLook look = columns.get(column).look();
        if (look.wraps()) height.fit(text, look.width());
    }

    /** Marks a cell of the row at hand as bad. */
    void mark(int column) {
        special.add(new Cell(row, column, true));
    }

    /** Dresses the rows held and lets them go. */
    private void release() throws IOException {
        if (row < firstHeld) return;
        for (int column = 0; column < columns.size(); column++) {
            ColumnLook look = columns.get(column).look();
            lines(sheet.range(firstHeld, column, row, column).style())
                    .format(look.format())
                    .horizontalAlignment(look.alignment())
                    .wrapText(look.wraps())
                    .set();
        }
        special.forEach(this::dress);
        special.clear();
        sheet.flush();
        firstHeld = row + 1;
    }

    private void dress(Cell cell) {
        StyleSetter style = sheet.style(cell.row(), cell.column());
        if (cell.bad())
            style.fillColor(BAD_FILL)
                    .fontName(FONT)
                    .fontSize(SIZE)
                    .fontColor(BAD_FONT)
                    .set();
        else style.format(NOT_AS_TEXT).set();
    }

    private static StyleSetter lines(StyleSetter style) {
        return style.verticalAlignment("center").borderStyle(BorderStyle.THIN).borderColor(LINE);
    }

    /** Writes what is left: rows held, drop-down lists, everything around the sheet. */
    private void finish() throws IOException {
        end();
        release();
        DropDowns lists = new DropDowns(workbook, sheet, Math.min(row + DropDowns.FURTHER_ROWS, MOST_ROWS));
        for (int column = 0; column < columns.size(); column++) {
            lists.offer(column, columns.get(column));
        }
        sheet.setAutoFilter(0, 0, row, columns.size() - 1);
        workbook.finish();
    }
}
