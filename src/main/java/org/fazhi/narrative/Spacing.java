package org.fazhi.narrative;

/** How close the characters of a paragraph stand (字距), told by how many of them fit on a line of 442.2 points. */
public enum Spacing {
    /** A quarter of a point closer than their size, so that 28 fit as the standard asks. */
    CLOSE(-0.25, TextMetrics.CHARACTERS, 0),
    /** As their size is: 27 fit. */
    NATURAL(0, 27.6, 30);

    private static final double SIZE = 16;

    private final double points;
    private final double room;
    private final int cost;

    Spacing(double points, double room, int cost) {
        this.points = points;
        this.room = room;
        this.cost = cost;
    }

    double room() {
        return room;
    }

    /** The width of something narrower than a Chinese character, which is spaced as much as one. */
    double narrow(double widthWhenClose) {
        return white(widthWhenClose) + (points - CLOSE.points) / (SIZE + points);
    }

    /** The width of white, which is not spaced. */
    double white(double widthWhenClose) {
        return widthWhenClose * (SIZE + CLOSE.points) / (SIZE + points);
    }

    /** What a secretary would rather do without. */
    int cost() {
        return cost;
    }
}
