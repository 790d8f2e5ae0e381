package org.fazhi.excel.ledger.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.label.Label;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.ColumnType;

/** Which entries of a code list a word may mean that is not in it (近似选项): 维持原判 may be 维持. */
public final class CodeWords {
    private static final double ALIKE = 0.5;
    private static final double CONTAINED = 0.6;
    private static final int MOST = 3;
    private static final int LONGEST = 40;
    private static final String TURNING = "不未非无";

    private final List<CodeEntry> entries;

    /** @param score between 0 and 1 */
    public record Alike(CodeEntry entry, double score) {}

    public CodeWords(ColumnType.Coded list) {
        this.entries = list.codes();
    }

    /** The likest entries, the likest first, each once. */
    public List<Alike> like(String written) {
        if (written.length() > LONGEST) return List.of();
        String key = Label.of(written).key();
        List<Alike> alike = new ArrayList<>();
        for (CodeEntry entry : entries) {
            double score = words(entry)
                    .mapToDouble(word -> likeness(key, Label.of(word).key()))
                    .max()
                    .orElse(0);
            if (score >= ALIKE) alike.add(new Alike(entry, Math.round(score * 100) / 100.0));
        }
        alike.sort(Comparator.comparingDouble(one -> -one.score()));
        return alike.subList(0, Math.min(MOST, alike.size()));
    }

    private static Stream<String> words(CodeEntry entry) {
        return Stream.concat(Stream.of(entry.label(), entry.code()), entry.aliases().stream());
    }

    public boolean isLike(String written) {
        return !like(written).isEmpty();
    }

    /** How like two words are, between 0 and 1; nothing like where one says no and the other does not. */
    static double likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || turns(one, other)) return 0;
        double least = Math.min(one.length(), other.length());
        double longest = Math.max(one.length(), other.length());
        if (least > 1 && (one.contains(other) || other.contains(one)))
            return CONTAINED + (1 - CONTAINED) * least / longest;
        double dice = 2.0 * inOrder(one, other) / (one.length() + other.length());
        return least > 1 ? 0.9 * dice : 0;
    }

    private static boolean turns(String one, String other) {
        return TURNING.chars().anyMatch(sign -> one.indexOf(sign) >= 0 != other.indexOf(sign) >= 0);
    }

    /** How many signs of the one stand, in their order, in the other. */
    private static int inOrder(String one, String other) {
        int[][] longest = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++)
            for (int j = 1; j <= other.length(); j++)
                longest[i][j] = one.charAt(i - 1) == other.charAt(j - 1)
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
        return longest[one.length()][other.length()];
    }
}
