package org.fazhi.desktop;

import java.util.Optional;
import javafx.scene.Node;
import org.fazhi.check.Place;
import org.fazhi.workspace.YearBook;

/** One tab of the window (页). All methods are called on the interface thread. */
public interface Screen {

    /** Stable code: {@code overview}, an area code, that of a chapter, {@code problems}, {@code next_year}, {@code collection}, {@code check}, {@code report}. */
    String code();

    /** What is shown; the same node each time. */
    Node view();

    /** Shows the year as it now stands: when the screen is opened and after each change while it is visible. */
    void show(YearBook book);

    /** Brings a place of this screen into sight; screens without places do nothing. */
    default void reveal(Place place) {}

    /** The place in sight, to be gone back to; none where the screen is all there is. */
    default Optional<Place> here() {
        return Optional.empty();
    }

    /** What brings back how it is looked at now, once the place in sight is come back to: filter, order, what is scrolled to. */
    default Runnable sight() {
        return () -> {};
    }

    /** Chooses words in the text that is in sight; screens without texts do nothing. */
    default void chooseWords(String words) {}

    /**
     * What takes the keys when the screen is come to: the grid, the text or the list in sight; none while there is
     * only something to read.
     */
    Optional<Node> keys();
}
