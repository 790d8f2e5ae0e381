package org.fazhi.workspace.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.narrative.foreign.TextPlace;

/**
 * What somebody chose for a foreign report (导入报告的选择); what is not in it is as the program proposes.
 *
 * @param figures by where they stand
 * @param places of paragraphs, by their number
 * @param overTexts whether a text that stands in the year is replaced
 */
public record ReportChoices(Map<FigureSpot, FigureChoice> figures, Map<Integer, TextPlace> places, boolean overTexts) {
    public static final ReportChoices NONE = new ReportChoices(Map.of(), Map.of(), false);

    /** Where a figure stands. @param start in its paragraph, before its words of approximation */
    public record FigureSpot(int paragraph, int start) {}

    /** What is to become of a figure. */
    public sealed interface FigureChoice {
        /** It is of this indicator, and replaces what stands there. */
        record Of(String indicator) implements FigureChoice {}

        /** It is of an indicator that the year does not have yet. */
        record New(String name, String workItem) implements FigureChoice {}

        /** It stays words. */
        record Left() implements FigureChoice {}
    }

    public ReportChoices {
        figures = Map.copyOf(figures);
        places = Map.copyOf(places);
    }

    public Optional<FigureChoice> of(FigureSpot spot) {
        return Optional.ofNullable(figures.get(spot));
    }

    public ReportChoices with(FigureSpot spot, FigureChoice choice) {
        Map<FigureSpot, FigureChoice> changed = new HashMap<>(figures);
        changed.put(spot, choice);
        return new ReportChoices(changed, places, overTexts);
    }

    public ReportChoices without(FigureSpot spot) {
        Map<FigureSpot, FigureChoice> changed = new HashMap<>(figures);
        changed.remove(spot);
        return new ReportChoices(changed, places, overTexts);
    }

    public ReportChoices with(int paragraph, TextPlace place) {
        Map<Integer, TextPlace> changed = new HashMap<>(places);
        changed.put(paragraph, place);
        return new ReportChoices(figures, changed, overTexts);
    }

    public ReportChoices withOverTexts(boolean changed) {
        return new ReportChoices(figures, places, changed);
    }
}
