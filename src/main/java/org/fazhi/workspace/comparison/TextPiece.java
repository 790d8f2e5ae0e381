package org.fazhi.workspace.comparison;

/** A stretch of a paragraph that two versions have, or one of them (异同片段). */
public record TextPiece(Kind kind, String text) {

    /** Which version has it. */
    public enum Kind {
        BOTH,
        /** Only the version before: it was taken out. */
        BEFORE,
        /** Only the version after: it was put in. */
        AFTER
    }
}
