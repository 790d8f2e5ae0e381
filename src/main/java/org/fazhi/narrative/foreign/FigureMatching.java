package org.fazhi.narrative.foreign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.label.Label;
import org.fazhi.label.Proposal;
import org.fazhi.label.Wordings;
import org.fazhi.narrative.recognise.FigureRole;

/**
 * Finds the indicators that the figures of a report are of (报告的指标匹配): by the words that the figure measures, what the
 * sentence spoke of before, the heading above, what the figure before it was of, and the unit. {@link MatchDoubts} says
 * which of them are certain.
 */
public final class FigureMatching {
    /** Own words, the sentence before, the heading above. */
    private static final double[] WEIGHTS = {1, 0.75, 0.5};

    private static final double NAME_FOUND = 0.62;
    private static final double WORDS_USED = 0.38;
    private static final double NAMED_WHOLE = 0.06;
    private static final double SAME_ITEM = 0.05;
    private static final double SAME_AREA = 0.03;
    private static final double HEADED_ITEM = 0.22;
    private static final double HEADED_AREA = 0.05;
    private static final double OTHER_UNIT = 0.03;
    /** What offices say of an indicator proposes it, and is not enough for {@link MatchDoubts} to be certain. */
    private static final double MOST_OF_WORDING = 0.85;

    private static final double LEAST = 0.34;
    private static final double FOUND_AT_ALL = 0.05;
    private static final int MOST_PROPOSALS = 3;

    private final NamePairs pairs = new NamePairs();
    private final NamesByPair index = new NamesByPair(pairs);
    private final List<Named> names = new ArrayList<>();
    private final MatchDoubts doubts;
    private final Map<String, String> areas;

    /** A name of an indicator. @param most what a figure that is called so can score at most */
    private record Named(Indicator indicator, String name, double most) {}

    /** What is known when a figure is looked at. @param last what the figure before it in its line was of, @param item headed */
    private record Context(FigureContext figure, Optional<Indicator> last, String item) {}

    /** @param catalogue of the year that the report is of */
    public FigureMatching(Catalogue catalogue, int year) {
        Map<String, String> headings = new HashMap<>();
        areas = new HashMap<>();
        for (Area area : catalogue.areas())
            for (WorkItem item : area.items()) {
                headings.put(item.code(), area.heading() + item.heading() + item.name());
                areas.put(item.code(), area.code());
            }
        doubts = new MatchDoubts(areas);
        Wordings wordings = new Wordings();
        for (Indicator indicator : catalogue.indicators()) {
            if (!indicator.isAskedIn(year)) continue;
            Set<String> place = NamePairs.of(headings.getOrDefault(indicator.workItem(), ""));
            Stream<String> names = Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream());
            add(indicator, names, place, Double.MAX_VALUE);
            add(indicator, wordings.of(indicator.code()).stream(), place, MOST_OF_WORDING);
        }
    }

    private void add(Indicator indicator, Stream<String> written, Set<String> place, double most) {
        written.map(name -> Label.of(name).core()).distinct().forEach(name -> {
            pairs.add(name);
            index.add(NamePairs.of(name), place);
            names.add(new Named(indicator, name, most));
        });
    }

    /** One match for each figure, in the order given. */
    public List<FigureMatch> of(List<PlacedFigure> figures) {
        return of(figures, Map.of());
    }

    /** @param items codes of the work items that lines stand under */
    List<FigureMatch> of(List<PlacedFigure> figures, Map<OutlinedLine, String> items) {
        List<List<Proposal>> proposals = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            boolean sameLine =
                    at > 0 && figures.get(at - 1).line().equals(figures.get(at).line());
            List<Proposal> before = sameLine ? proposals.get(at - 1) : List.of();
            proposals.add(proposals(
                    figures.get(at), before, items.getOrDefault(figures.get(at).line(), "")));
        }
        return doubts.judged(figures, proposals, this::isVague);
    }

    /**
     * Whether the words it measures stand in the names of several indicators, so that they do not tell them apart; the
     * whole name of one is its own.
     */
    private boolean isVague(PlacedFigure placed) {
        FigureContext context = FigureContext.of(placed);
        int own = context.own().size();
        NamesByPair.Shares shares = index.shares(context.texts(), WEIGHTS);
        Set<Indicator> possible = new HashSet<>();
        for (int at = 0; at < names.size(); at++) {
            Indicator indicator = names.get(at).indicator;
            if (shares.ownPairs(at) < own || !context.unit().mayBeOf(indicator)) continue;
            if (Label.of(indicator.name()).core().equals(context.subject())) return false;
            possible.add(indicator);
        }
        return own == 0 || possible.size() > 1;
    }

    private List<Proposal> proposals(PlacedFigure placed, List<Proposal> before, String item) {
        if (placed.figure().role() == FigureRole.TARGET) return List.of();
        if (continues(placed)) return before;
        Context context = new Context(
                FigureContext.of(placed), before.stream().findFirst().map(Proposal::indicator), item);
        Map<Indicator, Double> scores = new HashMap<>();
        NamesByPair.Shares shares = index.shares(context.figure.texts(), WEIGHTS);
        for (int at = 0; at < names.size(); at++) {
            if (shares.found(at) < FOUND_AT_ALL) continue;
            Named name = names.get(at);
            if (context.figure.unit().mayBeOf(name.indicator()))
                scores.merge(name.indicator(), score(name, shares.found(at), shares.used(at), context), Math::max);
        }
        return scores.entrySet().stream()
                .filter(one -> one.getValue() >= LEAST)
                .sorted(Comparator.comparingDouble(one -> -one.getValue()))
                .limit(MOST_PROPOSALS)
                .map(one -> new Proposal(one.getKey(), Math.round(one.getValue() * 100) / 100.0))
                .toList();
    }

    /** 同比增长5%, 较上年增加3件: of what the figure before it was of. */
    private static boolean continues(PlacedFigure placed) {
        return placed.figure().role() == FigureRole.CHANGE
                && FigureContext.of(placed).saysOnlyChange();
    }

    private double score(Named name, double found, double used, Context context) {
        FigureContext figure = context.figure;
        double score = NAME_FOUND * found
                + WORDS_USED * used
                + nearness(name.indicator, context.last)
                + placed(name.indicator, context.item);
        if (figure.subject().contains(name.name))
            score += NAMED_WHOLE * name.name.length() / (name.name.length() + 3.0);
        return Math.min(name.most, figure.unit().isUsualOf(name.indicator) ? score : score - OTHER_UNIT);
    }

    /** Under the heading of its work item an indicator is at home. */
    private double placed(Indicator indicator, String item) {
        if (item.isEmpty()) return 0;
        if (item.equals(indicator.workItem())) return HEADED_ITEM;
        return areas.getOrDefault(item, "").equals(areas.get(indicator.workItem())) ? HEADED_AREA : 0;
    }

    /** Figures of one kind stand together. */
    private double nearness(Indicator indicator, Optional<Indicator> last) {
        if (last.isEmpty()) return 0;
        String item = last.get().workItem();
        if (item.equals(indicator.workItem())) return SAME_ITEM;
        boolean sameArea = areas.getOrDefault(item, "").equals(areas.get(indicator.workItem()));
        return sameArea ? SAME_AREA : 0;
    }
}
