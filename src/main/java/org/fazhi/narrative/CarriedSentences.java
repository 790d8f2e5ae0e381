package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.narrative.recognise.YearBound;

/**
 * Sentences that a text still has as they came from the year before, and that may be only that year's truth (上年原句). What
 * tokens stand for is this year's in any case.
 */
public final class CarriedSentences {
    private static final String ENDS = "。！？";
    private static final char HIDDEN = '\uFFFC';

    private CarriedSentences() {}

    /**
     * One of them.
     *
     * @param start of its words in the text
     * @param words as they stand there
     * @param why what it speaks of that may be over, in words
     */
    public record Sentence(int start, String words, String why) {
        public int end() {
            return start + words.length();
        }
    }

    /**
     * @param text as it stands now
     * @param carried as it came from the year before; empty for a text that did not
     */
    public static List<Sentence> in(String text, String carried) {
        if (carried.isBlank()) return List.of();
        Set<String> came = new HashSet<>();
        pieces(carried).forEach(one -> came.add(one.words()));
        return pieces(text).stream()
                .filter(one -> came.contains(one.words()))
                .flatMap(one -> bound(one).stream())
                .toList();
    }

    private static List<Sentence> bound(Sentence sentence) {
        Set<YearBound> bound = YearBound.in(withTokensHidden(sentence.words()));
        if (bound.isEmpty()) return List.of();
        String why = bound.stream().map(YearBound::label).collect(Collectors.joining("、"));
        return List.of(new Sentence(sentence.start(), sentence.words(), why));
    }

    /** Each with the mark at its end, without blanks around it. */
    private static List<Sentence> pieces(String text) {
        List<Sentence> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = ENDS.indexOf(text.charAt(at)) >= 0;
            if (!ends && text.charAt(at) != '\n') continue;
            add(pieces, text, from, ends ? at + 1 : at);
            from = at + 1;
        }
        add(pieces, text, from, text.length());
        return pieces;
    }

    private static void add(List<Sentence> pieces, String text, int from, int to) {
        String words = text.substring(from, to);
        String stripped = words.strip();
        if (stripped.isEmpty()) return;
        pieces.add(new Sentence(from + words.indexOf(stripped.charAt(0)), stripped, ""));
    }

    private static String withTokensHidden(String sentence) {
        NarrativeText parsed = NarrativeText.parse(sentence);
        StringBuilder words = new StringBuilder();
        for (NarrativeText.Piece piece : parsed.pieces())
            words.append(
                    piece instanceof NarrativeText.Words
                            ? parsed.written(piece)
                            : String.valueOf(HIDDEN).repeat(piece.end() - piece.start()));
        return words.toString();
    }
}
