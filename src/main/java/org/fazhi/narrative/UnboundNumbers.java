package org.fazhi.narrative;

import java.util.List;
import java.util.Optional;
import org.fazhi.narrative.recognise.FigureRecogniser;

/**
 * Numbers in a line that no token stands for (未引用的数字). Years, dates, document numbers, ordinals and the like are no
 * figures.
 */
final class UnboundNumbers {
    private static final char HIDDEN = '\uFFFC';

    /** A number in the line, with the token that may take its place. */
    record Found(int start, int end, Optional<Token> proposal) {}

    private final KnownValues values;

    UnboundNumbers(KnownValues values) {
        this.values = values;
    }

    List<Found> in(NarrativeText line) {
        String words = withTokensHidden(line);
        return FigureRecogniser.numbersIn(words).stream()
                .map(number -> found(words, number))
                .toList();
    }

    private Found found(String words, FigureRecogniser.Number number) {
        Optional<KnownValues.Match> match = values.at(words, number.start(), number.end());
        return match.map(one -> new Found(one.start(), one.end(), Optional.of(one.token())))
                .orElseGet(() -> new Found(number.start(), number.end(), Optional.empty()));
    }

    private static String withTokensHidden(NarrativeText line) {
        StringBuilder words = new StringBuilder();
        for (NarrativeText.Piece piece : line.pieces())
            words.append(
                    piece instanceof NarrativeText.Words
                            ? line.written(piece)
                            : String.valueOf(HIDDEN).repeat(piece.end() - piece.start()));
        return words.toString();
    }
}
