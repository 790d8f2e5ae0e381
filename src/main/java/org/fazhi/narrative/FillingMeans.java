package org.fazhi.narrative;

import java.util.Optional;

/** What may be done to fill the pages of a document, the least conspicuous first (撑满版面的办法). */
enum FillingMeans {
    /** Paragraphs in their natural width, which hardly anybody sees. */
    NATURAL_WIDTH,
    /** Blank lines above headings, too. */
    BLANKS_ABOVE_HEADINGS,
    /** Blank lines above any paragraph. */
    BLANKS_ABOVE_ANY;

    private static final int BLANK = 150;

    /** A blank line is looked for above a chapter rather than above what is below it. */
    private static final int BLANK_FURTHER_DOWN = 50;

    private static final int BLANK_IN_TEXT = 500;

    /** The price of a blank line above a block; none where there must not be one. */
    Optional<Integer> blankAbove(Block block) {
        return switch (this) {
            case NATURAL_WIDTH -> Optional.empty();
            case BLANKS_ABOVE_HEADINGS -> aboveHeading(block);
            case BLANKS_ABOVE_ANY -> block instanceof Block.Body ? Optional.of(BLANK_IN_TEXT) : aboveHeading(block);
        };
    }

    private static Optional<Integer> aboveHeading(Block block) {
        return block instanceof Block.Heading heading
                ? Optional.of(BLANK + BLANK_FURTHER_DOWN * heading.level())
                : Optional.empty();
    }
}
