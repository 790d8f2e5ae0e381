package org.fazhi.excel.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.language.Messages;

/** Writes the indicator workbook (指标汇总): one sheet with everything and one for each area. */
public final class IndicatorWorkbook {
    private static final Messages MESSAGES = Messages.of(IndicatorWorkbook.class);

    public void write(OutputStream out, IndicatorTable table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            writeSheet(workbook, styles, table, MESSAGES.say("workbook.summary"), table.title(), table.parts());
            for (IndicatorTable.AreaSheet part : table.parts()) {
                String title = MESSAGES.say("workbook.part-title", table.title(), part.tab());
                writeSheet(workbook, styles, table, part.tab(), title, List.of(part));
            }
            describe(workbook, table);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.write(out);
        } catch (OpenXML4JRuntimeException failure) {
            // So the library says that the stream could not be written, on a full disk for one.
            throw new IOException(failure);
        }
    }

    private static void writeSheet(
            XSSFWorkbook workbook,
            WorkbookStyles styles,
            IndicatorTable table,
            String name,
            String title,
            List<IndicatorTable.AreaSheet> parts) {
        IndicatorSheet sheet = new IndicatorSheet(workbook.createSheet(freeName(workbook, name)), styles);
        sheet.head(title, table.office(), table.year());
        for (IndicatorTable.AreaSheet part : parts) {
            sheet.band(part.heading());
            part.rows().forEach(sheet::indicator);
        }
        sheet.finish();
    }

    /** Excel allows 31 characters, none of them a sign of its own, and no name twice. */
    private static String freeName(XSSFWorkbook workbook, String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted);
        String name = safe;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            String suffix = "(" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
        }
        return name;
    }

    private static void describe(XSSFWorkbook workbook, IndicatorTable table) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(table.title());
        core.setCreator(table.office().isBlank() ? MESSAGES.say("workbook.creator") : table.office());
        core.setKeywords(MESSAGES.say("workbook.keywords", table.year()));
    }
}
