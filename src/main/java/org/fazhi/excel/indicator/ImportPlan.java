package org.fazhi.excel.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.excel.grid.CellPlace;

/**
 * What an import would do, cell by cell, before anything is saved (导入预览).
 *
 * @param year the year the figures are for
 * @param sheets all sheets of the file, taken or not
 * @param rows number of data rows
 * @param units names of units that are none of the office's
 * @param remarks what else the office should know: hidden sheets, rows left out, external links
 * @param refusal why it cannot be accepted as it is, in one sentence
 */
public record ImportPlan(
        String file,
        int year,
        List<FoundSheet> sheets,
        int rows,
        List<PlannedCell> cells,
        List<UnknownUnit> units,
        List<String> remarks,
        Optional<String> refusal) {

    public ImportPlan {
        sheets = List.copyOf(sheets);
        cells = List.copyOf(cells);
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }

    /** The plan as if the file had nothing in these cells. */
    public ImportPlan without(Set<CellPlace> places) {
        List<PlannedCell> kept =
                cells.stream().filter(cell -> !places.contains(cell.place())).toList();
        return new ImportPlan(file, year, sheets, rows, kept, units, remarks, refusal);
    }

    public List<FoundSheet> taken() {
        return sheets.stream().filter(FoundSheet::taken).toList();
    }

    /** The tables whose figures are in the plan. */
    public List<FoundTable> tables() {
        return taken().stream().flatMap(sheet -> sheet.tables().stream()).toList();
    }

    /** The names of the sheets that were read, with 、 between them. */
    public String sheet() {
        return taken().stream().map(FoundSheet::name).collect(Collectors.joining("、"));
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
