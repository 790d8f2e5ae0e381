package org.fazhi.excel.writing;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.fazhi.language.Messages;

/** Writes a ledger on a sheet of its own behind the table, with the way back (附台账表). */
final class AttachedLedgerSheet {
    private static final Messages MESSAGES = Messages.of(AttachedLedgerSheet.class);
    static final int CAPTION_ROW = 1;
    private static final int HEADER_ROW = 2;
    private static final int CHARACTER = 256;
    private static final float LINE_POINTS = 14;
    private static final float TITLE_POINTS = 30;
    private static final float HEAD_POINTS = 22;

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;

    AttachedLedgerSheet(XSSFSheet sheet, WorkbookStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(AttachedLedger ledger, String summary) {
        int last = Math.max(1, ledger.columns().size() - 1);
        Row title = sheet.createRow(0);
        title.setHeightInPoints(TITLE_POINTS);
        text(title, 0, MESSAGES.say("workbook.ledger", ledger.name()), styles.title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        Row caption = sheet.createRow(CAPTION_ROW);
        caption.setHeightInPoints(HEAD_POINTS);
        Cell back = text(caption, 0, MESSAGES.say("workbook.back"), styles.link);
        back.setHyperlink(link(sheet, summary));
        String count = ledger.isWhole() ? "workbook.rows" : "workbook.rows.first";
        text(caption, 1, MESSAGES.say(count, ledger.total(), ledger.rows().size()), styles.captionLeft);
        Row header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(HEAD_POINTS);
        for (int column = 0; column < ledger.columns().size(); column++) {
            AttachedLedger.HeadCell heading = ledger.columns().get(column);
            text(header, column, heading.label(), styles.header);
            sheet.setColumnWidth(column, heading.width() * CHARACTER);
        }
        int next = HEADER_ROW + 1;
        for (List<AttachedLedger.RowCell> cells : ledger.rows()) {
            Row row = sheet.createRow(next++);
            row.setHeightInPoints(height(cells, ledger.columns()));
            row(row, cells);
        }
        print(last, next - 1);
    }

    /** The way to the top of another sheet. */
    static XSSFHyperlink link(XSSFSheet from, String sheet) {
        XSSFHyperlink link = from.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
        return link;
    }

    private void row(Row row, List<AttachedLedger.RowCell> entries) {
        for (int column = 0; column < entries.size(); column++) {
            AttachedLedger.RowCell entry = entries.get(column);
            Cell cell = row.createCell(column);
            if (entry.number().isPresent()) {
                cell.setCellStyle(styles.number("General"));
                cell.setCellValue(entry.number().get().doubleValue());
            } else {
                boolean tempting = !entry.words().isEmpty()
                        && "=+-@\t\r".indexOf(entry.words().charAt(0)) >= 0;
                cell.setCellStyle(tempting ? styles.smallLikeFormula : styles.small);
                if (!entry.words().isEmpty()) cell.setCellValue(entry.words());
            }
        }
    }

    private static float height(List<AttachedLedger.RowCell> cells, List<AttachedLedger.HeadCell> columns) {
        int lines = IntStream.range(0, cells.size())
                .map(column -> WrappedLines.of(
                        cells.get(column).words(), columns.get(column).width()))
                .max()
                .orElse(1);
        return Math.max(1, lines) * LINE_POINTS + 4;
    }

    private void print(int lastColumn, int lastRow) {
        sheet.createFreezePane(1, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.getFooter().setCenter(MESSAGES.say("workbook.footer"));
        sheet.setDisplayGridlines(false);
    }

    private static Cell text(Row row, int column, String words, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
        return cell;
    }
}
