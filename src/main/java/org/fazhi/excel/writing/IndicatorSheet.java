package org.fazhi.excel.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.language.Messages;
import org.fazhi.value.Change;
import org.fazhi.value.Quantity;

/** Writes one sheet of the indicator workbook, ready to be printed: title, header, rows (指标表). */
final class IndicatorSheet {
    private static final Messages MESSAGES = Messages.of(IndicatorSheet.class);
    private static final List<String> COLUMNS = List.of(
            "number",
            "name",
            "unit",
            "last-year",
            "this-year",
            "difference",
            "rate",
            "definition",
            "responsible",
            "source",
            "note");
    /** Together no wider than an A4 page holds at seven tenths of the size. */
    private static final int[] WIDTHS = {6, 30, 8, 13, 13, 15, 11, 30, 14, 24, 24};

    private static final int NAME = 1;
    private static final int LAST_YEAR = 3;
    private static final int THIS_YEAR = 4;
    private static final int DIFFERENCE = 5;
    private static final int RATE = 6;
    private static final int DEFINITION = 7;
    private static final int RESPONSIBLE = 8;
    private static final int SOURCE = 9;
    private static final int NOTE = 10;
    private static final int LAST_COLUMN = COLUMNS.size() - 1;
    private static final int HEADER_ROW = 2;
    private static final float LINE_POINTS = 15;
    private static final float LEAST_POINTS = 21;

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private final Map<String, XSSFSheet> ledgers;
    private int next = HEADER_ROW + 1;
    private int number;
    private final TableFormulas formulas =
            new TableFormulas(CellPlace.letters(LAST_YEAR), CellPlace.letters(THIS_YEAR));

    /** @param ledgers the sheets of ledgers that figures are counted from, by code */
    IndicatorSheet(XSSFSheet sheet, WorkbookStyles styles, Map<String, XSSFSheet> ledgers) {
        this.sheet = sheet;
        this.styles = styles;
        this.ledgers = ledgers;
    }

    void head(String title, String office, int year) {
        Row titleRow = row(0, 36);
        text(titleRow, 0, title, styles.title);
        merge(0, 0, LAST_COLUMN);
        Row caption = row(1, 20);
        if (!office.isBlank()) text(caption, 0, MESSAGES.say("workbook.office", office), styles.captionLeft);
        merge(1, 0, THIS_YEAR);
        text(caption, DIFFERENCE, MESSAGES.say("workbook.year", year), styles.captionRight);
        merge(1, DIFFERENCE, LAST_COLUMN);
        Row header = row(HEADER_ROW, 26);
        for (int column = 0; column <= LAST_COLUMN; column++) {
            text(header, column, MESSAGES.say("workbook.column." + COLUMNS.get(column)), styles.header);
        }
    }

    /** A line over the rows of an area. */
    void band(String heading) {
        Row row = row(next, 24);
        for (int column = 0; column <= LAST_COLUMN; column++) text(row, column, "", styles.band);
        row.getCell(0).setCellValue(heading);
        merge(next, 0, LAST_COLUMN);
        next++;
    }

    void indicator(IndicatorTable.Row indicator) {
        Row row = row(next, height(indicator));
        Cell ordinal = row.createCell(0);
        ordinal.setCellValue(++number);
        ordinal.setCellStyle(styles.centred);
        words(row, NAME, indicator.name(), styles.text, styles.textLikeFormula);
        text(row, NAME + 1, indicator.unit().symbol(), styles.centred);
        figure(row, LAST_YEAR, indicator.lastYear(), indicator.digits());
        figure(row, THIS_YEAR, indicator.thisYear(), indicator.digits());
        formulas.add(indicator, (XSSFCell) row.getCell(THIS_YEAR));
        change(row, indicator);
        words(row, DEFINITION, indicator.definition(), styles.small, styles.smallLikeFormula);
        words(row, RESPONSIBLE, indicator.responsible(), styles.small, styles.smallLikeFormula);
        words(row, SOURCE, indicator.source(), styles.small, styles.smallLikeFormula);
        indicator.ledger().map(ledgers::get).ifPresent(counted -> {
            row.getCell(SOURCE).setHyperlink(AttachedLedgerSheet.link(sheet, counted.getSheetName()));
            row.getCell(SOURCE).setCellStyle(styles.smallLink);
        });
        words(row, NOTE, indicator.note(), styles.small, styles.smallLikeFormula);
        next++;
    }

    /** Widths, frozen header, and everything a printer needs to know. */
    void finish() {
        formulas.write();
        for (int column = 0; column <= LAST_COLUMN; column++) sheet.setColumnWidth(column, WIDTHS[column] * 256);
        sheet.createFreezePane(NAME + 1, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADER_ROW, -1, -1));
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, LAST_COLUMN, 0, next - 1);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setCenter(MESSAGES.say("workbook.footer"));
        sheet.setDisplayGridlines(false);
    }

    private void figure(Row row, int column, Optional<Quantity> quantity, int digits) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(
                styles.number(quantity.map(one -> FigureFormat.of(one, digits)).orElse("General")));
        quantity.ifPresent(one -> cell.setCellValue(FigureFormat.stored(one)));
    }

    /**
     * 增减 and 增幅 as formulas, or as numbers where the row tells its figures less exactly than they are; nothing where last
     * year is not known, and no rate where it was zero.
     */
    private void change(Row row, IndicatorTable.Row indicator) {
        boolean isShown = indicator
                .change()
                .map(Change::difference)
                .equals(indicator.shownChange().map(Change::difference));
        String last = CellPlace.letters(LAST_YEAR) + (row.getRowNum() + 1);
        String now = CellPlace.letters(THIS_YEAR) + (row.getRowNum() + 1);
        XSSFCell difference = empty(row, DIFFERENCE);
        XSSFCell rate = empty(row, RATE);
        indicator.change().ifPresent(known -> {
            int decimals = Math.max(indicator.digits(), known.difference().scale());
            difference.setCellStyle(styles.number(
                    FigureFormat.ofDifference(known.inPoints(), decimals, MESSAGES.say("workbook.points"))));
            if (!isShown) difference.setCellValue(known.difference().doubleValue());
            else
                difference.setCellFormula(
                        known.inPoints() ? "ROUND((" + now + "-" + last + ")*100," + decimals + ")" : now + "-" + last);
            if (known.rate().isEmpty()) return;
            rate.setCellStyle(styles.number(FigureFormat.ofRate()));
            if (!isShown) rate.setCellValue(known.rate().get().movePointLeft(2).doubleValue());
            else rate.setCellFormula("(" + now + "-" + last + ")/ABS(" + last + ")");
        });
    }

    private XSSFCell empty(Row row, int column) {
        XSSFCell cell = (XSSFCell) row.createCell(column);
        cell.setCellStyle(styles.number("General"));
        return cell;
    }

    private static void words(Row row, int column, String words, XSSFCellStyle style, XSSFCellStyle likeFormula) {
        boolean tempting = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        text(row, column, words, tempting ? likeFormula : style);
    }

    private static void text(Row row, int column, String words, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        if (!words.isEmpty()) cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private Row row(int index, float points) {
        Row row = sheet.createRow(index);
        row.setHeightInPoints(points);
        return row;
    }

    private void merge(int row, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, firstColumn, lastColumn));
    }

    /** High enough for the longest of the wrapped texts: a Chinese character is two digits wide. */
    private static float height(IndicatorTable.Row indicator) {
        int lines = IntStream.of(
                        WrappedLines.of(indicator.name(), WIDTHS[NAME]),
                        WrappedLines.of(indicator.definition(), WIDTHS[DEFINITION]),
                        WrappedLines.of(indicator.responsible(), WIDTHS[RESPONSIBLE]),
                        WrappedLines.of(indicator.source(), WIDTHS[SOURCE]),
                        WrappedLines.of(indicator.note(), WIDTHS[NOTE]))
                .max()
                .getAsInt();
        return Math.max(LEAST_POINTS, lines * LINE_POINTS + 4);
    }
}
