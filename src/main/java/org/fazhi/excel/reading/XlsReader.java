package org.fazhi.excel.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.MergedRange;
import org.fazhi.excel.grid.NumberStyle;
import org.fazhi.excel.grid.StoredNumber;

/** Reads an .xls that POI has opened. */
final class XlsReader {
    private final HSSFWorkbook workbook;
    private final boolean since1904;

    XlsReader(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    SheetFile read(String name) {
        List<Grid> grids = new ArrayList<>();
        for (Sheet sheet : workbook) grids.add(grid(sheet));
        return new SheetFile(name, grids, isExternal(), since1904);
    }

    private Grid grid(Sheet sheet) {
        boolean hidden = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
        GridBuilder grid = new GridBuilder(sheet.getSheetName(), hidden);
        for (Row row : sheet) {
            if (row.getZeroHeight()) grid.hide(row.getRowNum());
            for (Cell cell : row) grid.add(row.getRowNum(), cell(cell));
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            grid.merge(MergedRange.of(range));
        }
        return grid.build();
    }

    private GridCell cell(Cell cell) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        Optional<String> formula = isFormula ? Optional.of(formula(cell)) : Optional.empty();
        return new GridCell(cell.getColumnIndex(), content(cell, type), formula);
    }

    private CellContent content(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> StoredNumber.content(cell.getNumericCellValue(), style(cell), since1904);
            case STRING -> new CellContent.Text(cell.getStringCellValue());
            case BOOLEAN -> new CellContent.Flag(cell.getBooleanCellValue());
            case ERROR ->
                new CellContent.Fault(
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> new CellContent.Empty();
        };
    }

    private static NumberStyle style(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return NumberStyle.of(style.getDataFormat(), style.getDataFormatString());
    }

    private static String formula(Cell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException unreadable) {
            return "";
        }
    }

    /** Other workbooks that formulas look into are listed as supplementary books. */
    private boolean isExternal() {
        return workbook.getInternalWorkbook().getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord book && book.isExternalReferences());
    }
}
