package org.fazhi.excel.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.language.Messages;

/** Writes the table of contents of a pack of evidence (佐证材料目录), with a link to each file and a sheet of what is missing. */
public final class EvidenceWorkbook {
    private static final Messages MESSAGES = Messages.of(EvidenceWorkbook.class);
    private static final List<String> COLUMNS = List.of("number", "area", "item", "subject", "file", "size", "hash");
    private static final int[] WIDTHS = {6, 18, 26, 34, 40, 10, 36};
    private static final List<String> GAP_COLUMNS = List.of("number", "area", "item", "subject", "gap");
    private static final int[] GAP_WIDTHS = {6, 18, 26, 34, 70};
    private static final int FILE = 4;
    private static final int HEADER_ROW = 1;
    private static final float LINE_POINTS = 15;
    /** As many as a sheet may have; the paths of further files stand there all the same. */
    private static final int MOST_LINKS = 65_000;

    /** Leaves the stream open. */
    public void write(OutputStream out, EvidenceTable table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            new Sheet(workbook, styles, "evidence.sheet", COLUMNS, WIDTHS).files(table);
            if (!table.gaps().isEmpty())
                new Sheet(workbook, styles, "evidence.gaps", GAP_COLUMNS, GAP_WIDTHS).gaps(table);
            workbook.getProperties().getCoreProperties().setTitle(table.title());
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreator(table.office().isBlank() ? MESSAGES.say("workbook.creator") : table.office());
            workbook.write(out);
        } catch (OpenXML4JRuntimeException failure) {
            // So the library says that the stream could not be written, on a full disk for one.
            throw new IOException(failure);
        }
    }

    private static final class Sheet {
        private final XSSFSheet sheet;
        private final WorkbookStyles styles;
        private final int[] widths;
        private int next = HEADER_ROW + 1;

        private Sheet(XSSFWorkbook workbook, WorkbookStyles styles, String name, List<String> columns, int[] widths) {
            this.sheet = workbook.createSheet(MESSAGES.say(name));
            this.styles = styles;
            this.widths = widths;
            XSSFRow header = sheet.createRow(HEADER_ROW);
            header.setHeightInPoints(26);
            for (int i = 0; i < widths.length; i++) {
                sheet.setColumnWidth(i, widths[i] * 256);
                text(header, i, MESSAGES.say("evidence.column." + columns.get(i)), styles.header);
            }
        }

        private void files(EvidenceTable table) {
            title(table.title());
            for (EvidenceTable.Line line : table.lines()) {
                XSSFRow row = numbered();
                text(row, 1, line.area(), styles.text);
                text(row, 2, line.item(), styles.text);
                text(row, 3, line.subject(), styles.text);
                link(text(row, FILE, line.name(), styles.link), line.path());
                XSSFCell size = row.createCell(5);
                size.setCellValue(line.kilobytes());
                size.setCellStyle(styles.number("0"));
                text(row, 6, line.hash(), styles.small);
                fit(row);
            }
            finish();
        }

        private void gaps(EvidenceTable table) {
            title(table.title() + MESSAGES.say("evidence.gaps.title"));
            for (EvidenceTable.Gap gap : table.gaps()) {
                XSSFRow row = numbered();
                text(row, 1, gap.area(), styles.text);
                text(row, 2, gap.item(), styles.text);
                text(row, 3, gap.subject(), styles.text);
                text(row, 4, gap.what(), styles.text);
                fit(row);
            }
            finish();
        }

        private void title(String title) {
            XSSFRow row = sheet.createRow(0);
            row.setHeightInPoints(36);
            text(row, 0, title, styles.title);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, widths.length - 1));
        }

        private XSSFRow numbered() {
            XSSFRow row = sheet.createRow(next++);
            XSSFCell number = row.createCell(0);
            number.setCellValue(next - HEADER_ROW - 1.0);
            number.setCellStyle(styles.centred);
            return row;
        }

        /** As high as its longest words: not every program makes room for wrapped words by itself. */
        private void fit(XSSFRow row) {
            int lines = 1;
            for (Cell cell : row)
                if (cell.getCellType() == CellType.STRING)
                    lines = Math.max(
                            lines, WrappedLines.of(cell.getStringCellValue(), widths[cell.getColumnIndex()] - 1));
            row.setHeightInPoints(lines * LINE_POINTS + 4);
        }

        private void link(XSSFCell cell, String path) {
            if (next > MOST_LINKS) return;
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
            link.setAddress(path);
            cell.setHyperlink(link);
        }

        private void finish() {
            int last = widths.length - 1;
            sheet.createFreezePane(0, HEADER_ROW + 1);
            if (next > HEADER_ROW + 1) sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, next - 1, 0, last));
            sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
            sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, last, 0, next - 1);
            sheet.setFitToPage(true);
            sheet.setHorizontallyCenter(true);
            PrintSetup print = sheet.getPrintSetup();
            print.setPaperSize(PrintSetup.A4_PAPERSIZE);
            print.setLandscape(true);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) 0);
            sheet.getFooter().setCenter(MESSAGES.say("workbook.footer"));
            sheet.setDisplayGridlines(false);
        }

        private static XSSFCell text(XSSFRow row, int column, String words, XSSFCellStyle style) {
            XSSFCell cell = row.createCell(column);
            if (!words.isEmpty()) cell.setCellValue(words);
            cell.setCellStyle(style);
            return cell;
        }
    }
}
