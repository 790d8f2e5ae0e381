package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.label.Label;

/**
 * What the headings of a column of figures say, part by part (列名的组成).
 *
 * @param subject what is counted, the outermost first; without years, units and words such as 数值
 * @param unit whose figures they are
 * @param stranger a unit that is named and not known
 * @param total whether they add up other columns
 */
record ColumnMeaning(List<String> subject, Optional<ReportingUnit> unit, Optional<String> stranger, boolean total) {

    static ColumnMeaning of(TableColumn column, SheetUnits units) {
        List<String> subject = new ArrayList<>();
        Optional<ReportingUnit> unit = Optional.empty();
        Optional<String> stranger = Optional.empty();
        boolean total = false;
        for (String part : column.parts()) {
            String word = HeadingWords.withoutYear(part);
            if (Label.isTotal(word)) total = true;
            else if (units.known(word).isPresent()) unit = units.known(word);
            else if (units.isLikeUnit(word)) stranger = Optional.of(word);
            else if (!word.isBlank() && !HeadingWords.isValue(word) && !Label.isMeasure(word)) subject.add(word);
        }
        if (unit.isPresent() || stranger.isPresent()) subject.removeIf(HeadingWords::isKindOfUnits);
        return new ColumnMeaning(List.copyOf(subject), unit, unit.isPresent() ? Optional.empty() : stranger, total);
    }

    boolean isOfUnit() {
        return unit.isPresent() || stranger.isPresent();
    }

    /** Whether it adds up what each unit gave, and not the parts of one group of columns. */
    boolean isTotalOfAll() {
        return total && subject.isEmpty();
    }
}
