package org.fazhi.label;

import java.util.List;
import java.util.Optional;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/**
 * A label of a sheet with what stands around it (表中名称), by which one tells what it means.
 *
 * @param names what may be the indicator's name, the surest first
 * @param own the label without what it stands under
 * @param parents what it stands under, the outermost first: an area, a group of columns, the row it is part of
 * @param measure the unit of measure that the sheet names for it
 * @param lastYear the figure that the sheet gives for the year before
 */
public record SheetLabel(
        List<String> names,
        String own,
        List<String> parents,
        Optional<MeasureUnit> measure,
        Optional<Quantity> lastYear) {
    public SheetLabel {
        names = List.copyOf(names);
        parents = List.copyOf(parents);
    }

    /** One that stands alone. */
    public static SheetLabel of(String text) {
        return new SheetLabel(List.of(text), text, List.of(), Optional.empty(), Optional.empty());
    }

    /** The unit of measure named for it, beside it or in brackets behind it. */
    Optional<MeasureUnit> namedMeasure() {
        return measure.filter(unit -> !unit.symbol().isEmpty())
                .or(() -> Label.of(own).measure());
    }

    /** The unit of measure that the words of the label speak of: 件 of 办结件数, % of 办结率. */
    Optional<MeasureUnit> spokenMeasure() {
        return namedMeasure().or(() -> Label.of(own).spokenMeasure());
    }
}
