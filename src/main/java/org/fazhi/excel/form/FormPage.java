package org.fazhi.excel.form;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.language.Messages;

/** One sheet of a form as it is made (填报表的一页): cells, those of them that must not move, printing, protection. */
final class FormPage {
    private static final Messages MESSAGES = Messages.of(FormPage.class);
    private static final int DIGIT = 256;

    final XSSFSheet sheet;
    private final List<FormPlan.Fixed> fixed;

    /** @param fixed collects the cells that must not move */
    FormPage(XSSFSheet sheet, List<FormPlan.Fixed> fixed) {
        this.sheet = sheet;
        this.fixed = fixed;
    }

    Row row(int index, float points) {
        Row row = sheet.createRow(index);
        row.setHeightInPoints(points);
        return row;
    }

    Cell text(Row row, int column, String words, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        if (!words.isEmpty()) cell.setCellValue(words);
        cell.setCellStyle(style);
        return cell;
    }

    /** Writes words that must stand there when the form comes back. */
    void fixed(Row row, int column, String words, XSSFCellStyle style) {
        text(row, column, words, style);
        fixed.add(new FormPlan.Fixed(place(row, column), FormPlan.bare(words)));
    }

    CellPlace place(Row row, int column) {
        return new CellPlace(sheet.getSheetName(), row.getRowNum(), column);
    }

    void heading(String words, int lastColumn, FormStyles styles) {
        Row row = row(0, 34);
        for (int column = 0; column <= lastColumn; column++) text(row, column, column == 0 ? words : "", styles.title);
        merge(0, lastColumn);
    }

    void caption(int index, String words, int lastColumn, XSSFCellStyle style) {
        Row row = row(index, 20);
        for (int column = 0; column <= lastColumn; column++) text(row, column, column == 0 ? words : "", style);
        merge(index, lastColumn);
    }

    void merge(int row, int lastColumn) {
        if (lastColumn > 0) sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastColumn));
    }

    void width(int column, double characters) {
        sheet.setColumnWidth(column, (int) Math.min(255 * DIGIT, characters * DIGIT));
    }

    /** Everything a printer has to know: A4, headings on each page, no wider than one. */
    void print(boolean landscape, int headingRows, int lastRow, int lastColumn) {
        if (headingRows > 0) sheet.setRepeatingRows(new CellRangeAddress(0, headingRows - 1, -1, -1));
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.getFooter().setCenter(MESSAGES.say("form.footer"));
        sheet.setDisplayGridlines(false);
    }

    /** Nothing but open cells can be changed; no password, for it keeps mistakes out and nobody else. */
    void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
