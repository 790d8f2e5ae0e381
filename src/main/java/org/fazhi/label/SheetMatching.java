package org.fazhi.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.label.IndicatorMatcher.Found;
import org.fazhi.label.IndicatorMatcher.Ground;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/**
 * Finds what the labels of a whole sheet mean (整表匹配): names, units of measure, last year's figures and neighbours
 * speak together, and no two labels mean the same. Certain is only what words alone say and nothing speaks against.
 */
public final class SheetMatching {
    private static final Messages MESSAGES = Messages.of(SheetMatching.class);
    private static final int MOST_PROPOSALS = 5;
    private static final double LEAST = 0.25;
    private static final double OF_ASSIGNED = 0.12;
    /** What a score comes to when everything speaks for an indicator but last year's figure. */
    private static final double FULL = 1.26;

    private final Catalogue catalogue;
    private final IndicatorMatcher matcher;
    private final Evidence evidence;
    private final List<Indicator> indicators;
    private final NameScores names;

    /** @param lastYear what is kept of an indicator for the year before */
    public SheetMatching(
            Catalogue catalogue, int year, IndicatorMatcher matcher, Function<Indicator, Optional<Quantity>> lastYear) {
        this.catalogue = catalogue;
        this.matcher = matcher;
        this.evidence = new Evidence(lastYear);
        this.indicators = catalogue.indicators().stream()
                .filter(one -> one.isAskedIn(year))
                .toList();
        this.names = new NameScores(catalogue, indicators);
    }

    /** For each label what it means; each label comes once, in the order of the sheet. */
    public List<LabelMatch> matches(List<SheetLabel> labels) {
        return labels.isEmpty() ? List.of() : new Matched(labels).all();
    }

    /** The labels of one sheet while they are matched. */
    private final class Matched {
        private final List<SheetLabel> labels;
        private final List<NameScores.LabelTerms> terms = new ArrayList<>();
        private final List<NameScores.Likenesses> likenesses;
        private final List<double[]> scores = new ArrayList<>();
        private final Neighbours neighbours;
        private final List<Optional<Found>> certain;
        private final Allotment assignment;

        Matched(List<SheetLabel> labels) {
            this.labels = labels;
            readTerms();
            likenesses = IntStream.range(0, labels.size())
                    .parallel()
                    .mapToObj(row -> names.of(terms.get(row)))
                    .toList();
            List<double[]> own = IntStream.range(0, labels.size())
                    .parallel()
                    .mapToObj(this::ownScores)
                    .toList();
            neighbours = new Neighbours(catalogue, labels, indicators, own);
            for (int row = 0; row < own.size(); row++) scores.add(neighbours.with(row, own.get(row)));
            certain = new CertainLabels(matcher, labels, this::speaksFor).all();
            int[] places = certain.stream()
                    .mapToInt(one ->
                            one.map(Found::indicator).map(indicators::indexOf).orElse(Allotment.NONE))
                    .toArray();
            assignment = new Allotment(scores, places, indicators.size());
        }

        private void readTerms() {
            Set<String> rows = new HashSet<>();
            String last = "";
            for (SheetLabel label : labels) {
                boolean among = Label.isAmong(label.own());
                List<String> above = new ArrayList<>(label.parents());
                above.retainAll(rows);
                if (among) above.add(last);
                else last = label.own();
                terms.add(names.terms(label.own(), joined(above), joined(label.parents())));
                rows.add(label.own());
            }
        }

        private double[] ownScores(int row) {
            double[] own = likenesses.get(row).scores().clone();
            Optional<MeasureUnit> named = labels.get(row).namedMeasure();
            Optional<Quantity> given = labels.get(row).lastYear();
            for (int i = 0; i < own.length; i++)
                if (own[i] > 0) own[i] += evidence.weight(named, given, indicators.get(i));
            return own;
        }

        /** Whether no other indicator is likelier for the row. */
        private boolean speaksFor(int row, Indicator indicator) {
            double[] own = scores.get(row);
            int place = indicators.indexOf(indicator);
            return place >= 0 && IntStream.range(0, own.length).allMatch(i -> own[i] <= own[place]);
        }

        List<LabelMatch> all() {
            return IntStream.range(0, labels.size())
                    .parallel()
                    .mapToObj(this::match)
                    .toList();
        }

        private LabelMatch match(int row) {
            return certain.get(row)
                    .map(one -> new LabelMatch(Optional.of(one.indicator()), one.ground() == Ground.CHOICE, List.of()))
                    .orElseGet(() -> new LabelMatch(Optional.empty(), false, proposals(row)));
        }

        private List<Proposal> proposals(int row) {
            double[] own = scores.get(row);
            return IntStream.range(0, own.length)
                    .filter(i -> own[i] >= LEAST)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -own[i] - (assignment.isOf(row, i) ? OF_ASSIGNED : 0)))
                    .limit(MOST_PROPOSALS)
                    .map(i -> new Proposal(indicators.get(i), rounded(own[i] / FULL), reason(row, i)))
                    .toList();
        }

        private String reason(int row, int place) {
            Indicator indicator = indicators.get(place);
            List<String> reasons = new ArrayList<>();
            reasons.add(MESSAGES.say(
                    "reason.name", names.written(likenesses.get(row).likest()[place])));
            reasons.addAll(evidence.words(labels.get(row), indicator));
            catalogue
                    .workItem(indicator.workItem())
                    .filter(item -> neighbours.areOf(item.code(), row))
                    .ifPresent(item -> reasons.add(MESSAGES.say("reason.neighbours", item.name())));
            return String.join(MESSAGES.say("reason.between"), reasons);
        }
    }

    private static String joined(List<String> texts) {
        return String.join(" ", texts);
    }

    private static double rounded(double score) {
        return Math.round(Math.max(0, Math.min(1, score)) * 100) / 100.0;
    }
}
