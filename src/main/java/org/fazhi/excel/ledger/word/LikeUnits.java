package org.fazhi.excel.ledger.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.excel.ledger.plan.UnknownWord.WordProposal;
import org.fazhi.label.Label;
import org.fazhi.ledger.Units;

/** Which units a name may mean that none of them goes by (近似单位): 区水利局 may be 水务局. */
final class LikeUnits {
    private static final double ALIKE = 0.45;
    private static final int MOST = 3;
    private static final Pattern DISTRICT = Pattern.compile("^.{0,4}?[区县市旗](?=.{2})");
    private static final Pattern ENDING = Pattern.compile("(?:分局|局|委员会|委|办公室|办|办事处|人民政府)$");
    private static final double OF_WORDS = 0.75;

    private final Units units;
    private final HeadingVocabulary vocabulary = HeadingVocabulary.OF_UNITS;

    LikeUnits(Units units) {
        this.units = units;
    }

    List<WordProposal> like(String written) {
        List<WordProposal> alike = new ArrayList<>();
        for (String unit : units.known()) {
            double score = units.names(unit).stream()
                    .mapToDouble(name -> score(written, name))
                    .max()
                    .orElse(0);
            if (score >= ALIKE) alike.add(new WordProposal(unit, units.label(unit), Math.round(score * 100) / 100.0));
        }
        alike.sort(Comparator.comparingDouble(one -> -one.score()));
        return alike.subList(0, Math.min(MOST, alike.size()));
    }

    private double score(String one, String other) {
        String core = core(one);
        String otherCore = core(other);
        double bySigns = CodeWords.likeness(core, otherCore);
        Set<String> shared = fields(core);
        shared.retainAll(fields(otherCore));
        return shared.isEmpty() ? 0.9 * bySigns : Math.max(OF_WORDS, bySigns);
    }

    private static String core(String name) {
        String bare = DISTRICT.matcher(Label.of(name).key()).replaceFirst("");
        String core = ENDING.matcher(bare).replaceFirst("");
        return core.isEmpty() ? bare : core;
    }

    /** What it has to do with: words that mean the same have the same groups. */
    private Set<String> fields(String core) {
        Set<String> fields = new HashSet<>();
        for (HeadingWord word : vocabulary.words(core)) if (word.known()) fields.add(word.same());
        return fields;
    }
}
