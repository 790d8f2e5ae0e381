package org.fazhi.excel.ledger.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fazhi.excel.ledger.word.HeadingVocabulary;
import org.fazhi.excel.ledger.word.HeadingWord;
import org.fazhi.ledger.Column;

/**
 * How like the words of a heading are to what a column of a ledger is called (列名相似度): word by word, whatever their order.
 * A word that many columns of the ledger have weighs little, one that only one of them has weighs much.
 */
final class ColumnLikeness {
    private static final double NEAR = 0.8;
    private static final double LIGHT = 0.7;
    private static final double SIGN = 0.6;
    /** A heading that is known by its last part only, the group above it being left out of account. */
    private static final double LAST_PART = 0.97;

    /** One that is known by its whole path, whose group may say nothing of the column. */
    private static final double PATH = 0.93;

    /** The same where that part only says what kind of thing the column holds: 结案/日期. */
    private static final double LIGHT_PART = 0.6;

    private static final String TURNING = "被不未非无否原拟";
    private static final double TURNED = 0.45;

    private final HeadingVocabulary vocabulary;
    private final Map<Column, List<Name>> names = new LinkedHashMap<>();
    private final Map<String, Integer> columnsWith = new HashMap<>();

    private record Name(String written, List<HeadingWord> words) {}

    /** @param score between 0 and 1; @param name the name of the column that is likest */
    record Like(double score, String name) {
        static final Like NOT = new Like(0, "");
    }

    ColumnLikeness(List<Column> columns, HeadingVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Column column : columns) {
            List<Name> called = Stream.concat(Stream.of(column.label()), column.aliases().stream())
                    .map(name -> new Name(name, vocabulary.words(name)))
                    .toList();
            names.put(column, called);
            Set<String> words = new HashSet<>();
            called.forEach(name -> name.words().forEach(word -> words.add(word.same())));
            words.forEach(word -> columnsWith.merge(word, 1, Integer::sum));
        }
    }

    /** @param heading parts of several rows joined by / */
    Like like(String heading, Column column) {
        List<HeadingWord> whole = whole(heading);
        int last = heading.lastIndexOf('/');
        Like best = best(whole, column);
        if (last < 0) return best;
        best = new Like(best.score() * PATH, best.name());
        List<HeadingWord> part = vocabulary.words(heading.substring(last + 1));
        Like ofLast = best(part, column);
        double counts = part.stream().allMatch(HeadingWord::light) ? LIGHT_PART : LAST_PART;
        Like lesser = new Like(ofLast.score() * counts, ofLast.name());
        return lesser.score() > best.score() ? lesser : best;
    }

    /** The words of all parts, each once: 受理情况/受理日期 says 受理 once. */
    private List<HeadingWord> whole(String heading) {
        List<HeadingWord> words = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (HeadingWord word : vocabulary.words(heading)) if (said.add(word.same())) words.add(word);
        return words;
    }

    private Like best(List<HeadingWord> heading, Column column) {
        Like best = Like.NOT;
        for (Name name : names.get(column)) {
            double score = score(heading, name.words());
            if (score > best.score()) best = new Like(score, name.written());
        }
        return best;
    }

    /** Whether the heading says the same as a name, but for words that only say what kind of thing the column holds. */
    boolean saysTheSame(String heading, Column column) {
        Set<String> said = heavy(vocabulary.words(heading));
        return !said.isEmpty()
                && names.get(column).stream()
                        .anyMatch(name -> heavy(name.words()).equals(said));
    }

    /** Whether it says exactly what a name says, in words that always mean the same and whatever their order. */
    boolean saysExactly(String heading, Column column) {
        Set<String> said = all(vocabulary.words(heading));
        return !said.isEmpty()
                && names.get(column).stream().anyMatch(name -> all(name.words()).equals(said));
    }

    private static Set<String> all(List<HeadingWord> words) {
        Set<String> all = new HashSet<>();
        for (HeadingWord word : words) all.add(word.same());
        return all;
    }

    private static Set<String> heavy(List<HeadingWord> words) {
        Set<String> heavy = new HashSet<>();
        for (HeadingWord word : words) if (!word.light()) heavy.add(word.same());
        return heavy;
    }

    private double score(List<HeadingWord> heading, List<HeadingWord> name) {
        double all = weight(heading) + weight(name);
        double least = Math.min(weight(heading), weight(name));
        if (least == 0) return 0;
        double shared = shared(heading, name);
        double score = 0.65 * (2 * shared / all) + 0.35 * Math.min(1, shared / least);
        return turns(heading, name) ? score * TURNED : score;
    }

    private double shared(List<HeadingWord> heading, List<HeadingWord> name) {
        List<HeadingWord> free = new ArrayList<>(name);
        List<HeadingWord> unmatched = new ArrayList<>();
        double shared = 0;
        for (HeadingWord word : heading) {
            if (take(free, word::isSame)) shared += weight(word);
            else unmatched.add(word);
        }
        for (HeadingWord word : unmatched) {
            if (take(free, word::isNear)) shared += NEAR * weight(word);
        }
        return shared;
    }

    /** Takes out the first that is such; whether there was one. */
    private static boolean take(List<HeadingWord> words, Predicate<HeadingWord> such) {
        for (int place = 0; place < words.size(); place++) {
            if (!such.test(words.get(place))) continue;
            words.remove(place);
            return true;
        }
        return false;
    }

    private double weight(List<HeadingWord> words) {
        double weight = 0;
        for (HeadingWord word : words) weight += weight(word);
        return weight;
    }

    private double weight(HeadingWord word) {
        double own = word.light() ? LIGHT : word.known() ? 2 : SIGN;
        return own / Math.sqrt(columnsWith.getOrDefault(word.same(), 1));
    }

    private static boolean turns(List<HeadingWord> one, List<HeadingWord> other) {
        return turningSigns(one) != turningSigns(other);
    }

    /** Which of the turning signs there are, a bit for each. */
    private static int turningSigns(List<HeadingWord> words) {
        int signs = 0;
        for (HeadingWord word : words)
            if (!word.known() && word.text().length() == 1 && TURNING.contains(word.text()))
                signs |= 1 << TURNING.indexOf(word.text());
        return signs;
    }
}
