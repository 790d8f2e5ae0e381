package org.fazhi.desktop;

import org.fazhi.check.Place;

/** The way to any place of the window; every element that speaks of a place leads there through it. */
public interface Navigator {

    /** Opens the screen that holds the place and brings it into sight. */
    void go(Place place);

    /** As above, with words chosen in the text that is there. */
    void go(Place place, String words);

    /** Opens a screen by its code. */
    void open(String screenCode);

    /** Gives the keys to what is in sight, as after each of the above: for a page turned to within a screen. */
    void arrive();

    /** Opens the backups and the ways to put one back. */
    void backups();

    /** Leads through what a workspace needs first: the office, its units, last year's sheet. */
    void setup();
}
