package org.fazhi.excel.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.GridRow;
import org.fazhi.excel.grid.NumberStyle;
import org.fazhi.excel.grid.StoredNumber;

/**
 * Calculates formulas whose result the file does not hold. Programs that write workbooks without calculating them leave
 * nothing, or a zero; a formula's zero is therefore calculated again and believed only if it comes out.
 */
final class MissingResults {
    private final SheetFile file;

    MissingResults(SheetFile file) {
        this.file = file;
    }

    SheetFile calculatedFrom(OPCPackage source) throws IOException {
        if (!isAnyMissing() || !XlsxReader.isSmall(source)) return file;
        try (XSSFWorkbook workbook = new XSSFWorkbook(source)) {
            return calculatedIn(workbook);
        } catch (RuntimeException beyondPoi) {
            return file;
        }
    }

    SheetFile calculatedIn(Workbook workbook) {
        if (!isAnyMissing()) return file;
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<Grid> grids = file.grids().stream()
                .map(grid -> calculated(grid, workbook.getSheet(grid.name()), evaluator))
                .toList();
        return new SheetFile(file.name(), grids, file.external(), file.since1904());
    }

    private boolean isAnyMissing() {
        for (Grid grid : file.grids()) {
            for (GridRow row : grid.rows()) {
                for (GridCell cell : row.cells()) if (isMissing(cell)) return true;
            }
        }
        return false;
    }

    private static boolean isMissing(GridCell cell) {
        if (cell.formula().isEmpty()) return false;
        return switch (cell.content()) {
            case CellContent.Uncalculated _ -> true;
            case CellContent.Number number -> number.value().signum() == 0;
            default -> false;
        };
    }

    private static Grid calculated(Grid grid, Sheet sheet, FormulaEvaluator evaluator) {
        List<GridRow> rows = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            Row original = sheet.getRow(row);
            rows.add(new GridRow(grid.row(row).cells().stream()
                    .map(cell -> isMissing(cell) && original != null ? calculated(cell, original, evaluator) : cell)
                    .toList()));
        }
        return new Grid(grid.name(), grid.hidden(), rows, grid.merges(), grid.hiddenRows());
    }

    private static GridCell calculated(GridCell cell, Row row, FormulaEvaluator evaluator) {
        Cell original = row.getCell(cell.column());
        if (original == null) return cell;
        try {
            CellValue result = evaluator.evaluate(original);
            return result == null ? cell : cell.with(content(result, original));
        } catch (RuntimeException beyondPoi) {
            return cell;
        }
    }

    private static CellContent content(CellValue result, Cell original) {
        return switch (result.getCellType()) {
            case NUMERIC -> {
                CellStyle style = original.getCellStyle();
                NumberStyle look = NumberStyle.of(style.getDataFormat(), style.getDataFormatString());
                boolean since1904 =
                        original.getSheet().getWorkbook() instanceof Date1904Support book && book.isDate1904();
                yield StoredNumber.content(result.getNumberValue(), look, since1904);
            }
            case STRING -> new CellContent.Text(result.getStringValue());
            case BOOLEAN -> new CellContent.Flag(result.getBooleanValue());
            case ERROR ->
                new CellContent.Fault(
                        FormulaError.forInt(result.getErrorValue()).getString());
            case BLANK, FORMULA, _NONE -> new CellContent.Empty();
        };
    }
}
