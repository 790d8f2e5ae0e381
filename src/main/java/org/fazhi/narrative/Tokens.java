package org.fazhi.narrative;

import java.util.List;

/** Finds and rewrites the tokens of a text. */
public final class Tokens {
    private Tokens() {}

    /** The tokens in the order they stand. */
    public static List<Token> in(String text) {
        return NarrativeText.parse(text).tokens();
    }

    /** The text with every token of the old name under the new one; all else stays as it was written. */
    public static String rename(String text, String oldName, String newName) {
        NarrativeText narrative = NarrativeText.parse(text);
        StringBuilder renamed = new StringBuilder();
        for (NarrativeText.Piece piece : narrative.pieces()) {
            boolean affected = piece instanceof NarrativeText.TokenReference reference
                    && reference.token().indicator().equals(oldName);
            renamed.append(affected ? renamed(piece, newName) : narrative.written(piece));
        }
        return renamed.toString();
    }

    private static String renamed(NarrativeText.Piece piece, String newName) {
        Token token = ((NarrativeText.TokenReference) piece).token();
        return new Token(newName, token.phrase()).written();
    }
}
