package org.fazhi.narrative.foreign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fazhi.catalogue.Indicator;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;
import org.fazhi.narrative.recognise.FigureRole;

/**
 * What keeps a match from being certain (存疑): another indicator near, a part of something else (其中), a section that is
 * about other work, two figures that both claim the indicator.
 *
 * @param areas codes of areas by those of their work items
 */
record MatchDoubts(Map<String, String> areas) {
    private static final Messages MESSAGES = Messages.of(MatchDoubts.class);
    private static final List<String> PARTS = MESSAGES.words("parts");
    private static final List<String> SPANS = MESSAGES.words("spans");
    private static final List<String> LAST_YEAR = MESSAGES.words("last-year");
    private static final double CERTAIN = 0.86;
    private static final double APART = 0.14;
    private static final double LIKELY = 0.78;
    private static final double TELLING = 0.6;

    List<FigureMatch> judged(
            List<PlacedFigure> figures, List<List<Proposal>> proposals, Predicate<PlacedFigure> vague) {
        Map<OutlinedLine, String> areaOfLine = areasOfLines(figures, proposals);
        Set<Indicator> claimed = claimedTwice(figures, proposals);
        List<FigureMatch> matches = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            List<Proposal> own = proposals.get(at);
            boolean certain = isClear(own)
                    && !claimed.contains(own.getFirst().indicator())
                    && !isDoubtful(figures.get(at), own)
                    && !vague.test(figures.get(at))
                    && area(own.getFirst())
                            .equals(areaOfLine.get(figures.get(at).line()));
            Certainty certainty = own.isEmpty() ? Certainty.NONE : certain ? Certainty.CERTAIN : Certainty.PROPOSED;
            matches.add(new FigureMatch(certainty, own));
        }
        return matches;
    }

    private static boolean isClear(List<Proposal> proposals) {
        if (proposals.isEmpty()) return false;
        double second = proposals.size() > 1 ? proposals.get(1).score() : 0;
        return proposals.getFirst().score() >= CERTAIN && proposals.getFirst().score() - second >= APART;
    }

    /** 其中规范性文件9件: of what it is a part, its own words do not say. */
    private static boolean isPart(PlacedFigure placed) {
        String sentence = FigureContext.of(placed).sentence();
        return PARTS.stream().anyMatch(sentence::contains);
    }

    /** The area that most figures of a line are of. */
    private Map<OutlinedLine, String> areasOfLines(List<PlacedFigure> figures, List<List<Proposal>> proposals) {
        Map<OutlinedLine, Map<String, Double>> votes = new HashMap<>();
        for (int at = 0; at < figures.size(); at++) {
            Optional<Proposal> first = proposals.get(at).stream().findFirst().filter(one -> one.score() >= TELLING);
            OutlinedLine line = figures.get(at).line();
            first.ifPresent(one ->
                    votes.computeIfAbsent(line, _ -> new HashMap<>()).merge(area(one), one.score(), Double::sum));
        }
        Map<OutlinedLine, String> areaOfLine = new HashMap<>();
        votes.forEach((line, byArea) -> areaOfLine.put(
                line,
                byArea.entrySet().stream()
                        .max(Comparator.comparingDouble(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey()));
        return areaOfLine;
    }

    private static boolean isDoubtful(PlacedFigure placed, List<Proposal> own) {
        FigureRole role = placed.figure().role();
        String subject = placed.figure().subject();
        boolean older = own.stream()
                .anyMatch(one -> LAST_YEAR.stream().anyMatch(one.indicator().name()::contains));
        return role == FigureRole.CHANGE
                || role == FigureRole.SHARE
                || role == FigureRole.PRIOR && older
                || SPANS.stream().anyMatch(subject::contains)
                || isPart(placed);
    }

    private String area(Proposal proposal) {
        return areas.getOrDefault(proposal.indicator().workItem(), "");
    }

    /** Indicators that two figures of the year both seem to be, with differing numbers. */
    private static Set<Indicator> claimedTwice(List<PlacedFigure> figures, List<List<Proposal>> proposals) {
        Map<Indicator, BigDecimal> values = new HashMap<>();
        Set<Indicator> twice = new HashSet<>();
        for (int at = 0; at < figures.size(); at++) {
            FigureRole role = figures.get(at).figure().role();
            boolean told = role != FigureRole.CHANGE && role != FigureRole.PRIOR && role != FigureRole.TARGET;
            if (!told
                    || proposals.get(at).isEmpty()
                    || proposals.get(at).getFirst().score() < LIKELY) continue;
            Indicator indicator = proposals.get(at).getFirst().indicator();
            BigDecimal number = figures.get(at).figure().number();
            BigDecimal before = values.putIfAbsent(indicator, number);
            if (before != null && before.compareTo(number) != 0) twice.add(indicator);
        }
        return twice;
    }
}
