package org.fazhi.excel.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;

/**
 * Computed figures as formulas over the cells of the table (表内公式). Only where all they are computed from is there and
 * the formula comes to the very figure that was written: what approximate figures come to, for one, stays a number.
 */
final class TableFormulas {
    private static final double NEARLY = 1e-9;

    private final String lastYear;
    private final String thisYear;
    private final Map<String, XSSFCell> cells = new HashMap<>();
    private final List<Computed> computed = new ArrayList<>();

    private record Computed(IndicatorTable.Row row, Computation computation, XSSFCell cell) {}

    /**
     * @param lastYear letters of the column of last year's figures
     * @param thisYear and of this year's
     */
    TableFormulas(String lastYear, String thisYear) {
        this.lastYear = lastYear;
        this.thisYear = thisYear;
    }

    /** @param cell with this year's figure */
    void add(IndicatorTable.Row row, XSSFCell cell) {
        cells.put(row.name(), cell);
        if (row.thisYear().isPresent()) row.computation().ifPresent(how -> computed.add(new Computed(row, how, cell)));
    }

    /** Once all rows are there. */
    void write() {
        computed.stream().filter(this::hasItsInputs).forEach(this::write);
    }

    private boolean hasItsInputs(Computed one) {
        return one.computation().parts().stream()
                .allMatch(part -> !(part instanceof Computation.Part.Input input) || isThere(input));
    }

    private boolean isThere(Computation.Part.Input input) {
        XSSFCell now = cells.get(input.indicator());
        if (now == null) return false;
        XSSFCell cell = input.lastYear() ? now.getRow().getCell(now.getColumnIndex() - 1) : now;
        return cell.getCellType() != CellType.BLANK;
    }

    private void write(Computed one) {
        double wanted = one.cell().getNumericCellValue();
        if (!comesTo(one, wanted)) {
            if (one.cell().getCellType() == CellType.FORMULA) one.cell().removeFormula();
            one.cell().setCellValue(wanted);
        }
    }

    private boolean comesTo(Computed one, double wanted) {
        try {
            one.cell().setCellFormula(formula(one));
            CellValue value = new XSSFFormulaEvaluator(one.cell().getSheet().getWorkbook()).evaluate(one.cell());
            return value.getCellType() == CellType.NUMERIC && Math.abs(value.getNumberValue() - wanted) < NEARLY;
        } catch (FormulaParseException otherFunctions) {
            return false;
        }
    }

    private String formula(Computed one) {
        StringBuilder written = new StringBuilder();
        one.computation().parts().forEach(part -> written.append(written(part)));
        boolean percent = one.row().unit().isPercent();
        String value = percent && !one.computation().inHundredths() ? "(" + written + ")/100" : written.toString();
        return "ROUND(" + value + "," + (one.row().decimals() + (percent ? 2 : 0)) + ")";
    }

    private String written(Computation.Part part) {
        return switch (part) {
            case Computation.Part.Sign(String sign) -> sign;
            case Computation.Part.Input(String indicator, boolean last) ->
                (last ? lastYear : thisYear) + (cells.get(indicator).getRowIndex() + 1);
        };
    }
}
