package org.fazhi.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with tokens, taken apart (带指标引用的文字). Full-width braces and bars, as Chinese input methods type them, count
 * as ASCII ones. A token never crosses a line.
 *
 * @param source as the clerk wrote it
 * @param pieces cover the source without a gap
 */
public record NarrativeText(String source, List<Piece> pieces) {
    public NarrativeText {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of the source, from {@code start} up to {@code end}. */
    public sealed interface Piece {
        int start();

        int end();
    }

    public record Words(int start, int end) implements Piece {}

    public record TokenReference(Token token, int start, int end) implements Piece {}

    /** A brace without its counterpart; {@code name} is what follows an opening one. */
    public record LooseBrace(String name, int start, int end) implements Piece {}

    public static NarrativeText parse(String source) {
        List<Piece> pieces = new ArrayList<>();
        int wordsFrom = 0;
        int at = 0;
        while (at < source.length()) {
            if (!isOpening(source.charAt(at)) && !isClosing(source.charAt(at))) {
                at++;
                continue;
            }
            if (wordsFrom < at) pieces.add(new Words(wordsFrom, at));
            Piece piece = braced(source, at);
            pieces.add(piece);
            at = piece.end();
            wordsFrom = at;
        }
        if (wordsFrom < at) pieces.add(new Words(wordsFrom, at));
        return new NarrativeText(source, pieces);
    }

    /** The tokens in the order they stand. */
    public List<Token> tokens() {
        return pieces.stream()
                .filter(TokenReference.class::isInstance)
                .map(piece -> ((TokenReference) piece).token())
                .toList();
    }

    /** The characters of the source that the piece covers. */
    public String written(Piece piece) {
        return source.substring(piece.start(), piece.end());
    }

    /** The source with every token of the old name under the new one; all else stays as it was written. */
    public String renamed(String oldName, String newName) {
        StringBuilder renamed = new StringBuilder();
        for (Piece piece : pieces)
            renamed.append(
                    piece instanceof TokenReference(Token token, var _, var _)
                                    && token.indicator().equals(oldName)
                            ? new Token(newName, token.phrase()).written()
                            : written(piece));
        return renamed.toString();
    }

    private static Piece braced(String source, int at) {
        int end = at + 1;
        while (end < source.length() && !endsToken(source.charAt(end))) end++;
        String inside = source.substring(at + 1, end);
        if (isOpening(source.charAt(at)) && end < source.length() && isClosing(source.charAt(end)))
            return new TokenReference(token(inside), at, end + 1);
        return new LooseBrace(isOpening(source.charAt(at)) ? inside.strip() : "", at, at + 1);
    }

    private static Token token(String inside) {
        int bar = inside.replace('｜', '|').indexOf('|');
        if (bar < 0) return new Token(inside.strip(), "");
        return new Token(
                inside.substring(0, bar).strip(), inside.substring(bar + 1).strip());
    }

    private static boolean endsToken(char letter) {
        return letter == '\n' || isOpening(letter) || isClosing(letter);
    }

    private static boolean isOpening(char letter) {
        return letter == '{' || letter == '｛';
    }

    private static boolean isClosing(char letter) {
        return letter == '}' || letter == '｝';
    }
}
