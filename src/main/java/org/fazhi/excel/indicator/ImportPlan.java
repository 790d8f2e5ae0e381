package org.fazhi.excel.indicator;

import java.util.List;
import java.util.Optional;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.excel.table.TableLayout;

/**
 * What an import would do, cell by cell, before anything is saved (导入预览).
 *
 * @param year the year the figures are for
 * @param sheet the sheet that was read
 * @param layout how its table was understood; empty when there is none
 * @param rows number of data rows
 * @param remarks what else the office should know: hidden sheets, rows left out, external links
 * @param sheets all sheets of the file
 * @param refusal why it cannot be accepted as it is, in one sentence
 */
public record ImportPlan(
        String file,
        int year,
        String sheet,
        Optional<TableLayout> layout,
        int rows,
        List<PlannedCell> cells,
        List<String> remarks,
        List<SheetChoice> sheets,
        Optional<String> refusal) {

    public ImportPlan {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
        sheets = List.copyOf(sheets);
    }

    public List<PlannedCell> cells(Verdict verdict) {
        return cells.stream().filter(cell -> cell.verdict() == verdict).toList();
    }

    /** How many figures somebody must decide about before they are written. */
    public int undecided() {
        return count(Verdict.CONFLICT) + count(Verdict.DOUBTFUL);
    }

    /** How many figures are left out as the program computes them itself. */
    public int computed() {
        return count(Verdict.COMPUTED) + count(Verdict.SUMMED);
    }

    public int count(Verdict verdict) {
        return cells(verdict).size();
    }
}
