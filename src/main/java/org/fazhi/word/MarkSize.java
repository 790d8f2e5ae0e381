package org.fazhi.word;

/**
 * How large the 发文机关标志 is set (7.2.4): up to 48 points, narrowed or made smaller so that it stays on one line, its
 * letters' top 35 mm below the text area's. With its space it fills six lines of the page whatever its size.
 *
 * @param scale width of the letters in percent
 * @param before space above in twips
 * @param line height of its line in twips
 * @param after space below in twips
 */
record MarkSize(int halfPoints, int scale, int before, int line, int after) {
    private static final double LINE_POINTS = 440;
    private static final int LARGEST = 48;
    private static final int SMALLEST = 22;
    private static final double NARROWEST = 0.66;
    private static final int LEAST_SCALE = 33;

    /** Six lines and what the four below them leave over, less the room of the red line. */
    private static final int ALL_TWIPS = 6 * 579 - 220;

    /** 35 mm in points. */
    private static final double TOP = 99.2;

    /** Height of a letter above its base line, of its size. */
    private static final double RISE = 0.842;

    /** The part of a line of fixed height that is above the base line. */
    private static final double ABOVE_BASE = 0.8;

    private static final double LINE_HEIGHT = 1.25;
    private static final int TWIPS = 20;

    static MarkSize of(String mark) {
        double width = LINE_POINTS / Math.max(1, mark.length());
        int points = (int) Math.clamp(width / NARROWEST, SMALLEST, LARGEST);
        int scale = (int) Math.clamp(100 * width / points, LEAST_SCALE, 100);
        double line = LINE_HEIGHT * points;
        double before = TOP + RISE * points - ABOVE_BASE * line;
        int above = (int) Math.round(before * TWIPS);
        int height = (int) Math.round(line * TWIPS);
        return new MarkSize(points * 2, scale, above, height, ALL_TWIPS - above - height);
    }
}
