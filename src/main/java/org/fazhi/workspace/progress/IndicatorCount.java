package org.fazhi.workspace.progress;

import java.util.List;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;

/**
 * How many indicators a catalogue has in a year, by what they ask of the office (指标数). Whoever says how many there are
 * says it from here.
 *
 * @param owed to be given, without which the year is not complete: what {@link YearProgress#figures} counts
 * @param supplementary good to have, owed by nobody
 * @param computed by formulas from the others
 */
public record IndicatorCount(int owed, int supplementary, int computed) {

    public static IndicatorCount of(Catalogue catalogue, int year) {
        List<Indicator> asked = catalogue.indicators().stream()
                .filter(one -> one.isAskedIn(year))
                .toList();
        int owed = (int) asked.stream().filter(one -> isOwed(one, year)).count();
        int computed = (int) asked.stream().filter(IndicatorCount::isComputed).count();
        return new IndicatorCount(owed, asked.size() - owed - computed, computed);
    }

    /** All that are shown in the year. */
    public int all() {
        return owed + supplementary + computed;
    }

    /** Whether somebody has to give the figure before the year is complete. */
    static boolean isOwed(Indicator indicator, int year) {
        return indicator.isOwedIn(year) && !isComputed(indicator);
    }

    private static boolean isComputed(Indicator indicator) {
        return indicator.kind() instanceof IndicatorKind.Derived;
    }
}
