package org.fazhi.workspace.comparison;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of the one version beside that of the other (段落异同). */
public record ParagraphChange(Kind kind, List<TextPiece> pieces) {

    /** What became of it. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    public ParagraphChange {
        pieces = List.copyOf(pieces);
    }

    /** As it was; empty for one that was added. */
    public String before() {
        return without(TextPiece.Kind.AFTER);
    }

    /** As it is; empty for one that was removed. */
    public String after() {
        return without(TextPiece.Kind.BEFORE);
    }

    private String without(TextPiece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextPiece::text)
                .collect(Collectors.joining());
    }
}
