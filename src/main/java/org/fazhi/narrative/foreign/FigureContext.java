package org.fazhi.narrative.foreign;

import java.util.List;
import java.util.Set;
import org.fazhi.language.Messages;

/**
 * The words that tell what a figure is of (数的语境).
 *
 * @param own pairs of the words it measures
 * @param texts own, the sentence before it, the headings above it
 */
record FigureContext(String subject, WrittenMeasure unit, Set<String> own, List<Set<String>> texts, String sentence) {
    private static final Messages MESSAGES = Messages.of(FigureContext.class);
    private static final List<String> ONLY_CHANGE = MESSAGES.words("only-change");
    private static final int SENTENCE = 60;
    private static final int CLAUSE = 26;
    private static final int LONGEST_REST = 1;

    static FigureContext of(PlacedFigure placed) {
        String subject = placed.figure().subject();
        Set<String> own = NamePairs.of(subject);
        String sentence = before(placed);
        return new FigureContext(
                subject,
                WrittenMeasure.of(placed.figure()),
                own,
                List.of(own, NamePairs.of(sentence + " " + after(placed)), NamePairs.of(above(placed))),
                sentence);
    }

    /** Whether nothing is left of the subject but words of change and comparison. */
    boolean saysOnlyChange() {
        String rest = subject;
        for (String word : ONLY_CHANGE) rest = rest.replace(word, "");
        return rest.chars().filter(Character::isLetter).count() <= LONGEST_REST;
    }

    private static String before(PlacedFigure placed) {
        String line = placed.line().line().text();
        int end = placed.figure().start();
        int from = Math.max(0, end - SENTENCE);
        for (int at = end - 1; at >= from; at--)
            if ("。；".indexOf(line.charAt(at)) >= 0) return line.substring(at + 1, end);
        return line.substring(from, end);
    }

    /** The rest of the clause, which may say what they did who are counted: 85人参加资格考试. */
    private static String after(PlacedFigure placed) {
        String line = placed.line().line().text();
        int from = placed.figure().end();
        int end = from;
        while (end < line.length() && end - from < CLAUSE && "，。；、,;".indexOf(line.charAt(end)) < 0) end++;
        return line.substring(from, end);
    }

    private static String above(PlacedFigure placed) {
        OutlinedLine line = placed.line();
        String nearest = line.above().isEmpty() ? "" : line.above().getLast();
        return line.heading() + " " + nearest;
    }
}
