package org.fazhi.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.label.IndicatorMatcher.Found;
import org.fazhi.label.IndicatorMatcher.Ground;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;

/**
 * Finds what the labels of a whole sheet mean (整表匹配): names, units of measure, last year's figures and neighbours
 * speak together, and no two labels mean the same. Certain is only what words alone say and nothing speaks against.
 */
public final class SheetMatching {
    private static final Messages MESSAGES = Messages.of(SheetMatching.class);
    private static final int MOST_PROPOSALS = 5;
    private static final double LEAST = 0.25;
    private static final double SURE = 0.6;
    private static final double PART_AS_WHOLE = -0.2;
    private static final double OF_ASSIGNED = 0.14;
    /** What a score comes to when everything speaks for an indicator but last year's figure. */
    private static final double FULL = 1.26;

    private final Catalogue catalogue;
    private final IndicatorMatcher matcher;
    private final Function<Indicator, Optional<Quantity>> lastYear;
    private final List<Indicator> indicators;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param lastYear what is kept of an indicator for the year before */
    public SheetMatching(
            Catalogue catalogue, int year, IndicatorMatcher matcher, Function<Indicator, Optional<Quantity>> lastYear) {
        this.catalogue = catalogue;
        this.matcher = matcher;
        this.lastYear = lastYear;
        this.indicators = catalogue.indicators().stream()
                .filter(one -> one.isAskedIn(year))
                .toList();
        for (Indicator one : indicators) places.put(one.code(), places.size());
    }

    /** For each label what it means; each label comes once, in the order of the sheet. Nothing is scored for nothing. */
    public List<LabelMatch> matches(List<SheetLabel> labels) {
        CertainLabels words = new CertainLabels(matcher, labels);
        if (!words.areAllNamed()) return new Matched(labels, words).all();
        return words.all((_, _) -> true).stream()
                .map(one -> match(one.orElseThrow()))
                .toList();
    }

    private static LabelMatch match(Found certain) {
        return new LabelMatch(Optional.of(certain.indicator()), certain.ground() == Ground.CHOICE, List.of());
    }

    private int place(Indicator indicator) {
        return places.getOrDefault(indicator.code(), Allotment.NONE);
    }

    /** What a label is scored by before anything is known of its neighbours. */
    private record Compared(NameScores.LabelTerms terms, Evidence.Told told) {}

    /** @param likely those candidates that may yet become the likeliest or be proposed, whatever the neighbours say */
    private record Scored(Candidates likely, RowVote vote) {}

    /** The labels of one sheet while they are matched. */
    private final class Matched {
        private final List<SheetLabel> labels;
        private final NameScores names = new NameScores(catalogue, indicators);
        private final Evidence evidence;
        private final Neighbours neighbours;
        private final List<Candidates> candidates;
        private final List<Optional<Found>> certain;
        private final Allotment assignment;
        private final Map<Compared, Scored> scored = new ConcurrentHashMap<>();
        private final Map<Integer, String> likeName = new ConcurrentHashMap<>();

        Matched(List<SheetLabel> labels, CertainLabels words) {
            this.labels = labels;
            evidence = new Evidence(labels, indicators, lastYear);
            List<WordsAround> around = WordsAround.of(labels, names::hasSubject);
            List<Scored> alone = rows().mapToObj(row -> scored(labels.get(row), around.get(row)))
                    .toList();
            neighbours = new Neighbours(
                    catalogue,
                    labels,
                    indicators,
                    alone.stream().map(Scored::vote).toList());
            List<Candidates> near = rows().mapToObj(
                            row -> neighbours.with(row, alone.get(row).likely()))
                    .toList();
            candidates = rows().mapToObj(
                            row -> withoutWhole(near.get(row), around.get(row).whole(), near))
                    .toList();
            certain = words.all(this::speaksFor);
            int[] sure = certain.stream()
                    .mapToInt(one -> one.map(found -> place(found.indicator())).orElse(Allotment.NONE))
                    .toArray();
            assignment = new Allotment(candidates, sure, indicators.size());
        }

        private IntStream rows() {
            return IntStream.range(0, labels.size()).parallel();
        }

        /** Labels that nothing tells apart, such as those that differ in numbers alone, are scored once. */
        private Scored scored(SheetLabel label, WordsAround around) {
            NameScores.LabelTerms terms = names.terms(label.own(), around);
            return scored.computeIfAbsent(new Compared(terms, Evidence.Told.of(label)), this::scored);
        }

        private Scored scored(Compared label) {
            Candidates all = evidence.with(names.of(label.terms()), label.told());
            double least = Math.min(LEAST, all.highest()) - Neighbours.MOST;
            return new Scored(all.from(least), RowVote.of(all));
        }

        /** What a row is part of, it is not itself. */
        private static Candidates withoutWhole(Candidates own, int row, List<Candidates> rows) {
            if (row == WordsAround.NONE) return own;
            OptionalInt whole = rows.get(row).likeliest(SURE);
            return whole.isEmpty() ? own : own.with(place -> place == whole.getAsInt() ? PART_AS_WHOLE : 0);
        }

        /** Whether no other indicator is likelier for the row. */
        private boolean speaksFor(int row, Indicator indicator) {
            Candidates own = candidates.get(row);
            int place = place(indicator);
            return place >= 0 && own.scoreOf(place) >= own.highest();
        }

        List<LabelMatch> all() {
            return rows().mapToObj(this::match).toList();
        }

        private LabelMatch match(int row) {
            return certain.get(row)
                    .map(SheetMatching::match)
                    .orElseGet(() -> new LabelMatch(Optional.empty(), false, proposals(row)));
        }

        private List<Proposal> proposals(int row) {
            Candidates own = candidates.get(row).from(LEAST);
            double[] weighed = new double[own.count()];
            for (int i = 0; i < weighed.length; i++)
                weighed[i] = own.score(i) + (assignment.isOf(row, own.place(i)) ? OF_ASSIGNED : 0);
            return Highest.places(weighed, MOST_PROPOSALS).stream()
                    .map(i -> new Proposal(
                            indicators.get(own.place(i)),
                            rounded(own.score(i) / FULL),
                            reason(row, own.place(i), own.name(i))))
                    .toList();
        }

        private String reason(int row, int place, int likest) {
            Indicator indicator = indicators.get(place);
            List<String> reasons = new ArrayList<>();
            reasons.add(likeName.computeIfAbsent(likest, name -> MESSAGES.say("reason.name", names.written(name))));
            reasons.addAll(evidence.words(labels.get(row), place));
            if (neighbours.areLike(place, row))
                catalogue
                        .workItem(indicator.workItem())
                        .ifPresent(item -> reasons.add(MESSAGES.say("reason.neighbours", item.name())));
            return String.join(MESSAGES.say("reason.between"), reasons);
        }
    }

    private static double rounded(double score) {
        return Math.round(Math.max(0, Math.min(1, score)) * 100) / 100.0;
    }
}
