package org.fazhi.excel.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fazhi.excel.reading.SheetMaker;

/** A workbook as some office lays it out, with what a person reads in it. */
final class ForeignLayout {
    private final String name;
    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    private final Map<String, List<String>> merges = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<Labelled> labels = new ArrayList<>();
    private String last = "";
    private int year = 2019;

    /**
     * A figure as a person reads it.
     *
     * @param unit the reporting unit as written; empty for the district
     * @param path what stands in the way to it, the innermost last; only the end of it is compared
     */
    record Labelled(String place, String value, int year, String unit, List<String> path) {}

    ForeignLayout(String name) {
        this.name = name;
    }

    ForeignLayout sheet(String sheet, Object[]... rows) {
        sheets.put(sheet, rows);
        last = sheet;
        return this;
    }

    ForeignLayout merged(String... ranges) {
        merges.computeIfAbsent(last, _ -> new ArrayList<>()).addAll(List.of(ranges));
        return this;
    }

    ForeignLayout hide() {
        hidden.add(last);
        return this;
    }

    /** The labels that follow are of this year. */
    ForeignLayout of(int labelled) {
        year = labelled;
        return this;
    }

    /** @param path the end of it, joined by / */
    ForeignLayout holds(String address, String value, String path) {
        return holds(address, value, path, "");
    }

    ForeignLayout holds(String address, String value, String path, String unit) {
        labels.add(new Labelled(last + "!" + address, value, year, unit, List.of(path.split("/"))));
        return this;
    }

    List<Labelled> labels() {
        return labels;
    }

    Path write(Path folder) {
        return SheetMaker.xlsx(folder.resolve(name + ".xlsx"), sheets, workbook -> {
            merges.forEach((sheet, ranges) ->
                    ranges.forEach(range -> workbook.getSheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range))));
            hidden.forEach(sheet -> workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN));
            Optional.ofNullable(workbook.getSheet(last)).ifPresent(_ -> workbook.setActiveSheet(0));
        });
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    @Override
    public String toString() {
        return name;
    }
}
