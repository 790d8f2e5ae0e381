package org.fazhi.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fazhi.language.PackedText;

/**
 * Numbers in a line that no token stands for (未引用的数字). Years, dates, document numbers, ordinals and the like are no
 * figures; what is none is a line of {@code not-figures.txt}.
 */
final class UnboundNumbers {
    private static final char HIDDEN = '\uFFFC';
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:,[0-9]{3})*(?:[.．/][0-9０-９]+)?");
    private static final List<Pattern> NOT_FIGURES = PackedText.lines(UnboundNumbers.class, "not-figures.txt").stream()
            .map(Pattern::compile)
            .toList();

    /** A number in the line, with the token that may take its place. */
    record Found(int start, int end, Optional<Token> proposal) {}

    private final KnownValues values;

    UnboundNumbers(KnownValues values) {
        this.values = values;
    }

    List<Found> in(NarrativeText line) {
        String words = withTokensHidden(line);
        List<MatchResult> exceptions = NOT_FIGURES.stream()
                .flatMap(pattern -> pattern.matcher(words).results())
                .toList();
        return NUMBER.matcher(words)
                .results()
                .filter(number -> exceptions.stream().noneMatch(exception -> touches(exception, number)))
                .map(number -> found(words, number))
                .toList();
    }

    private Found found(String words, MatchResult number) {
        Optional<KnownValues.Match> match = values.at(words, number.start(), number.end());
        return match.map(one -> new Found(one.start(), one.end(), Optional.of(one.token())))
                .orElseGet(() -> new Found(number.start(), number.end(), Optional.empty()));
    }

    private static boolean touches(MatchResult exception, MatchResult number) {
        return exception.start() < number.end() && number.start() < exception.end();
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
