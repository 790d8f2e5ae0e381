package org.fazhi.excel.indicator;

import java.util.List;
import java.util.Optional;
import org.fazhi.excel.reading.SheetChoice;

/**
 * A sheet of the file with what it seems to hold (找到的工作表).
 *
 * @param tables those that were found; of a sheet that is not taken too
 * @param taken whether its figures are in the plan
 */
public record FoundSheet(SheetChoice sheet, SheetContent content, List<FoundTable> tables, boolean taken) {
    public FoundSheet {
        tables = List.copyOf(tables);
    }

    public String name() {
        return sheet.name();
    }

    public int figures() {
        return tables.stream().mapToInt(FoundTable::figures).sum();
    }

    public Optional<FoundTable> table(int number) {
        return tables.stream().filter(table -> table.place().number() == number).findFirst();
    }
}
