package org.fazhi.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;

/**
 * How like a label is to the names of each indicator (名称相近程度). What few names have in common weighs more than what
 * many have; what stands only in the definition, the work item or the area counts for a part.
 */
final class NameScores {
    private static final double SINGLE = 0.5;
    private static final double UNKNOWN = 0.8;
    private static final double OF_DEFINITION = 0.55;
    private static final double OF_ITEM = 0.45;
    private static final double OF_AREA = 0.3;
    private static final double OF_PARENT = 0.4;
    private static final double OF_ABOVE = 0.9;
    private static final double SHARE_OF_LABEL = 0.55;
    /** So that a name of one word is not found whole in half of all labels. */
    private static final double OF_ANY_NAME = 4;

    private final List<Indicator> indicators;
    private final List<Name> names = new ArrayList<>();
    private final Map<Integer, Postings> postings = new HashMap<>();
    private final Postings unknownSign;
    private final Postings unknownPair;
    private final Map<String, Read> read = new ConcurrentHashMap<>();
    private final OtherActs otherActs = new OtherActs();
    private final Synonyms synonyms = Synonyms.alike();
    private final Wordings wordings = new Wordings();

    /** @param acts the place of its acts among those of all names */
    private record Name(String written, int indicator, double weight, int acts) {}

    private record Read(int[] terms, Set<String> acts, boolean hasSubject) {}

    NameScores(Catalogue catalogue, List<Indicator> indicators) {
        this.indicators = List.copyOf(indicators);
        this.unknownSign = new Postings(UNKNOWN * SINGLE * rarity(1));
        this.unknownPair = new Postings(UNKNOWN * rarity(1));
        Map<String, String> itemWords = new HashMap<>();
        Map<String, String> areaWords = new HashMap<>();
        for (Area area : catalogue.areas()) {
            for (WorkItem item : area.items()) {
                itemWords.put(item.code(), item.name() + item.heading());
                areaWords.put(item.code(), area.tab() + area.heading());
            }
        }
        weigh();
        for (int index = 0; index < this.indicators.size(); index++) {
            Indicator one = this.indicators.get(index);
            for (String name : named(one).toList()) addName(name, index);
            credit(Definitions.whatIsCounted(one), index, OF_DEFINITION);
            credit(itemWords.getOrDefault(one.workItem(), ""), index, OF_ITEM);
            credit(areaWords.getOrDefault(one.workItem(), ""), index, OF_AREA);
        }
    }

    private Stream<String> named(Indicator indicator) {
        return Stream.of(List.of(indicator.name()), indicator.aliases(), wordings.of(indicator.code()))
                .flatMap(List::stream);
    }

    /** Many rows stand under the same words, which are read once. */
    private Read read(String text) {
        return read.computeIfAbsent(text, _ -> {
            Synonyms.Said said = synonyms.read(Label.of(text).key());
            return new Read(Terms.of(said.text()), said.acts(), said.hasSubject());
        });
    }

    private int[] terms(String text) {
        return read(text).terms();
    }

    /** Whether a label says of what it counts, and not only what was done with it. */
    boolean hasSubject(String label) {
        return read(label).hasSubject();
    }

    private void weigh() {
        Map<Integer, Integer> known = new HashMap<>();
        for (Indicator one : indicators) {
            Set<Integer> terms = new HashSet<>();
            named(one).forEach(name -> Arrays.stream(terms(name)).forEach(terms::add));
            terms.forEach(term -> known.merge(term, 1, Integer::sum));
        }
        known.forEach(
                (term, count) -> postings.put(term, new Postings(rarity(count) * (Terms.isPair(term) ? 1 : SINGLE))));
    }

    private double rarity(int count) {
        return Math.log(1 + indicators.size() / (double) count);
    }

    private Postings postings(int term) {
        return postings.getOrDefault(term, Terms.isPair(term) ? unknownPair : unknownSign);
    }

    private void addName(String name, int indicator) {
        int[] terms = terms(name);
        double weight = Arrays.stream(terms)
                .mapToDouble(term -> postings(term).weight())
                .sum();
        for (int term : terms) postings(term).addName(names.size());
        names.add(new Name(name, indicator, weight, otherActs.add(read(name).acts())));
        credit(name, indicator, 1);
    }

    private void credit(String text, int indicator, double credit) {
        for (int term : terms(text)) {
            postings.computeIfAbsent(term, _ -> new Postings(postings(term).weight()))
                    .addCredit(indicator, credit);
        }
    }

    /**
     * What a label and the words around it are compared by.
     *
     * @param own of the label
     * @param above of the row that the label's is part of
     * @param parents of the headings over it
     * @param acts what the label says was done
     */
    record LabelTerms(List<Postings> own, List<Postings> above, List<Postings> parents, Set<String> acts) {}

    LabelTerms terms(String label, WordsAround around) {
        return new LabelTerms(
                found(label),
                found(around.above()),
                found(around.parents()),
                read(label).acts());
    }

    private List<Postings> found(String text) {
        int[] terms = terms(text);
        Postings[] found = new Postings[terms.length];
        for (int i = 0; i < terms.length; i++) found[i] = postings(terms[i]);
        return List.of(found);
    }

    /** The indicators that a label is like, each with a score between 0 and 1. */
    Candidates of(LabelTerms label) {
        double[] inLabel = known(label.own());
        double[] shared = shared(label);
        double[] against = otherActs.against(label.acts());
        double[] scores = new double[indicators.size()];
        int[] likest = new int[indicators.size()];
        int count = 0;
        for (int index = 0; index < shared.length; index++) {
            if (shared[index] == 0) continue;
            Name name = names.get(index);
            double score = score(name, inLabel, shared[index]) - against[name.acts];
            if (score <= scores[name.indicator]) continue;
            if (scores[name.indicator] == 0) count++;
            scores[name.indicator] = score;
            likest[name.indicator] = index;
        }
        return candidates(count, scores, likest);
    }

    private static Candidates candidates(int count, double[] scores, int[] likest) {
        int[] places = new int[count];
        int[] names = new int[count];
        double[] found = new double[count];
        for (int place = 0, at = 0; at < count; place++) {
            if (scores[place] == 0) continue;
            places[at] = place;
            names[at] = likest[place];
            found[at++] = scores[place];
        }
        return new Candidates(places, names, found);
    }

    String written(int name) {
        return names.get(name).written;
    }

    private static double score(Name name, double[] inLabel, double shared) {
        return SHARE_OF_LABEL * inLabel[name.indicator] + (1 - SHARE_OF_LABEL) * shared / (name.weight + OF_ANY_NAME);
    }

    private double[] shared(LabelTerms label) {
        double[] shared = new double[names.size()];
        Set<Postings> counted = new HashSet<>();
        share(label.own(), 1, counted, shared);
        share(label.above(), OF_ABOVE, counted, shared);
        share(label.parents(), OF_PARENT, counted, shared);
        return shared;
    }

    private static void share(List<Postings> terms, double part, Set<Postings> counted, double[] shared) {
        for (Postings term : terms) if (counted.add(term)) term.shareAmongNames(part, shared);
    }

    /** How much of a label each indicator speaks of, in whatever place. */
    private double[] known(List<Postings> label) {
        double[] sums = new double[indicators.size()];
        double all = 0;
        for (Postings term : label) {
            all += term.weight();
            term.creditIndicators(sums);
        }
        for (int index = 0; index < sums.length && all > 0; index++) sums[index] /= all;
        return sums;
    }
}
