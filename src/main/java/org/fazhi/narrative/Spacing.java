package org.fazhi.narrative;

/** How close the characters of a paragraph stand (字距), told by how many of them fit on a line of 442.2 points. */
public enum Spacing {
    /** A quarter of a point closer than their size, so that 28 fit as the standard asks. */
    CLOSE(TextMetrics.CHARACTERS, 0),
    /** As their size is: 27 fit. */
    NATURAL(27.6, 30);

    private final double room;
    private final int cost;

    Spacing(double room, int cost) {
        this.room = room;
        this.cost = cost;
    }

    double room() {
        return room;
    }

    /** What a secretary would rather do without. */
    int cost() {
        return cost;
    }
}
