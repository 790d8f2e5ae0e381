package org.fazhi.narrative.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Catalogue;

/**
 * A report that another hand wrote, understood by a year's catalogue (外来报告).
 *
 * @param lines in order, each with where it belongs
 * @param figures in order
 * @param matches one for each figure
 * @param leftOut what was not taken in, as Chinese sentences
 */
public record ForeignReport(
        List<PlacedLine> lines, List<PlacedFigure> figures, List<FigureMatch> matches, List<String> leftOut) {
    public ForeignReport {
        leftOut = List.copyOf(leftOut);
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
        matches = List.copyOf(matches);
    }

    public static ForeignReport of(ForeignText text, Catalogue catalogue, int year) {
        ForeignText content = WebResidue.without(text);
        ForeignOutline outline = ForeignOutline.of(content);
        List<PlacedFigure> figures = FiguresOfText.of(outline, year);
        FigureMatching matching = new FigureMatching(catalogue, year);
        List<PlacedLine> lines = TextPlacing.of(outline, catalogue, figures, matching.of(figures));
        Map<OutlinedLine, String> items = itemsHeaded(lines);
        List<FigureMatch> matches = matching.of(figures, items);
        return new ForeignReport(lines, figures, inPlace(figures, matches, items), content.leftOut());
    }

    /** Under the heading of a work item nothing is certain that is of another one. */
    private static List<FigureMatch> inPlace(
            List<PlacedFigure> figures, List<FigureMatch> matches, Map<OutlinedLine, String> items) {
        List<FigureMatch> inPlace = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            String item = items.getOrDefault(figures.get(at).line(), "");
            FigureMatch match = matches.get(at);
            boolean elsewhere = !item.isEmpty()
                    && match.indicator()
                            .filter(one -> !one.workItem().equals(item))
                            .isPresent();
            inPlace.add(
                    match.certainty() == Certainty.CERTAIN && elsewhere
                            ? new FigureMatch(Certainty.PROPOSED, match.proposals())
                            : match);
        }
        return inPlace;
    }

    /** The lines under the heading of a work item, with its code. */
    private static Map<OutlinedLine, String> itemsHeaded(List<PlacedLine> lines) {
        Map<OutlinedLine, String> items = new HashMap<>();
        String headed = "";
        for (PlacedLine line : lines) {
            if (line.line().level() > 0) headed = line.headingOf();
            if (line.place().code().equals(headed)) items.put(line.line(), headed);
        }
        return items;
    }
}
