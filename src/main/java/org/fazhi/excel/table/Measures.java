package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.excel.grid.Grid;
import org.fazhi.label.Label;
import org.fazhi.language.PlainWriting;
import org.fazhi.value.MeasureUnit;

/** Finds the unit of measure that a table names: in a column of its own, in brackets, or above the table (计量单位). */
public final class Measures {
    private static final Pattern CAPTION = Pattern.compile("(?:计量|金额)?单位\\s*:\\s*([^\\s,;、()]{1,4})\\s*[)]?$");

    private Measures() {}

    /** What stands above the header, such as 单位:万元. It speaks only for the amounts in the table. */
    static Optional<MeasureUnit> aboveTable(Grid grid, TableLayout layout) {
        return TableFinder.titles(grid, layout.firstHeaderRow())
                .flatMap(title -> caption(title).stream())
                .findFirst();
    }

    private static Optional<MeasureUnit> caption(String title) {
        Matcher unit = CAPTION.matcher(PlainWriting.of(title));
        return unit.find() && Label.isMeasure(unit.group(1))
                ? Optional.of(new MeasureUnit(unit.group(1)))
                : Optional.empty();
    }

    /** The unit written in a cell of the column of units. */
    static Optional<MeasureUnit> written(String text) {
        return Label.isMeasure(text) ? Optional.of(new MeasureUnit(PlainWriting.of(text))) : Optional.empty();
    }

    /** The unit in brackets in a name or in one of the headings joined by /, the innermost first. */
    public static Optional<MeasureUnit> inBrackets(String heading) {
        return inBrackets(List.of(heading.split("/")));
    }

    /** The unit in brackets in one of the headings, or that stands below them in a row of its own. */
    static Optional<MeasureUnit> of(List<String> parts) {
        return inBrackets(parts)
                .or(() -> Optional.of(parts.getLast()).filter(Label::isMeasure).flatMap(Measures::written));
    }

    static Optional<MeasureUnit> inBrackets(List<String> parts) {
        return parts.reversed().stream()
                .flatMap(part -> Label.of(part).measure().stream())
                .findFirst();
    }
}
