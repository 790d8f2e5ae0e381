package org.fazhi.desktop.report;

import org.fazhi.narrative.PageLayout;

/** Measures of the printed page (版面尺寸) in pixels at 96 to the inch. */
final class Paper {
    private static final double MILLIMETRE = 96 / 25.4;

    static final double WIDTH = 210 * MILLIMETRE;
    static final double HEIGHT = 297 * MILLIMETRE;
    static final double LEFT = 28 * MILLIMETRE;
    static final double TOP = 37 * MILLIMETRE;
    static final double TEXT_WIDTH = 156 * MILLIMETRE;
    static final double TEXT_HEIGHT = 225 * MILLIMETRE;
    static final double CHARACTER = TEXT_WIDTH / PageLayout.CHARACTERS;
    static final double ROW = TEXT_HEIGHT / PageLayout.ROWS;

    /** 2号 over 3号. */
    static final double TITLE = CHARACTER * 22 / 16;

    /** 4号 over 3号. */
    static final double SMALL = CHARACTER * 14 / 16;

    /** From the top of the text to the tops of the letters of the mark (7.2.4). */
    static final double TO_MARK = 35 * MILLIMETRE;

    /** From the foot of the text to the line of the page number. */
    static final double TO_PAGE_NUMBER = 7 * MILLIMETRE;

    /** Where the words of a row stand: ascenders above, descenders below. */
    static double baseline(int row) {
        return TOP + (row + 0.72) * ROW;
    }

    private Paper() {}
}
