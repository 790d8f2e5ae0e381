package org.fazhi.excel.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.excel.grid.Grid;
import org.fazhi.language.Messages;
import org.fazhi.language.ProgramVersion;

/** Writes the indicator workbook (指标汇总): one sheet, area by area. */
public final class IndicatorWorkbook {
    private static final Messages MESSAGES = Messages.of(IndicatorWorkbook.class);

    public void write(OutputStream out, IndicatorTable table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            String summary = MESSAGES.say("workbook.summary");
            XSSFSheet first = workbook.createSheet(summary);
            Map<String, XSSFSheet> attached = attached(workbook, table);
            IndicatorSheet sheet = new IndicatorSheet(first, styles, attached);
            sheet.head(table.title(), table.office(), table.year());
            for (IndicatorTable.Part part : table.parts()) {
                sheet.band(part.heading());
                part.rows().forEach(sheet::indicator);
            }
            sheet.finish();
            table.ledgers()
                    .forEach(ledger ->
                            new AttachedLedgerSheet(attached.get(ledger.code()), styles).write(ledger, summary));
            describe(workbook, table);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            workbook.write(out);
        } catch (OpenXML4JRuntimeException failure) {
            // So the library says that the stream could not be written, on a full disk for one.
            throw new IOException(failure);
        }
    }

    /** A sheet for each ledger, under its name as far as a sheet can have it. */
    private static Map<String, XSSFSheet> attached(XSSFWorkbook workbook, IndicatorTable table) {
        Map<String, XSSFSheet> sheets = new LinkedHashMap<>();
        for (AttachedLedger ledger : table.ledgers()) {
            String name = WorkbookUtil.createSafeSheetName(ledger.name());
            boolean isTaken = workbook.getSheetIndex(name) >= 0;
            sheets.put(
                    ledger.code(),
                    workbook.createSheet(isTaken ? WorkbookUtil.createSafeSheetName(ledger.code()) : name));
        }
        return sheets;
    }

    /** Whether a file is such a workbook of that title and year: then another takes its place and nothing is lost. */
    public static boolean is(Path file, String title, int year) {
        try (OPCPackage read = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackageProperties core = read.getPackageProperties();
            return core.getTitleProperty().equals(Optional.of(title))
                    && core.getKeywordsProperty().equals(Optional.of(MESSAGES.say("workbook.keywords", year)));
        } catch (IOException | OpenXML4JException | RuntimeException noWorkbook) {
            return false;
        }
    }

    /** Whether a sheet is that of a ledger behind such a table: its rows are no indicators. */
    public static boolean isAttachedLedger(Grid sheet) {
        return sheet.rowCount() > AttachedLedgerSheet.CAPTION_ROW
                && sheet.row(AttachedLedgerSheet.CAPTION_ROW).cells().stream()
                        .findFirst()
                        .filter(cell -> cell.shown().equals(MESSAGES.say("workbook.back")))
                        .isPresent();
    }

    private static void describe(XSSFWorkbook workbook, IndicatorTable table) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication(ProgramVersion.program());
        core.setTitle(table.title());
        core.setCreator(table.office().isBlank() ? MESSAGES.say("workbook.creator") : table.office());
        core.setKeywords(MESSAGES.say("workbook.keywords", table.year()));
    }
}
