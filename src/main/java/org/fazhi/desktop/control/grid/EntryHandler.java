package org.fazhi.desktop.control.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/** What the feature behind an {@link EntryGrid} does with what is entered. */
public interface EntryHandler<R> {

    /** One cell with its new text; an empty text clears it. */
    record Entry<R>(R row, String column, String text) {}

    /**
     * Takes what was typed, pasted, filled or cleared in one go, as one step.
     *
     * @param told hears what came of it once that is saved
     */
    void enter(List<Entry<R>> entries, Consumer<Taken> told);

    /**
     * What came of entries.
     *
     * @param written how many are saved, or stood there before
     * @param unread how many could not be understood and are kept in their cells
     */
    record Taken(int written, int unread) {}

    /** Something is being typed into a cell, which a kill must not lose. */
    void typing(Entry<R> entry);

    /** The cell is typed into no more: what was typed there was entered, given up, or is what stood there before. */
    void left(R row, String column);

    /** What would be understood from the text, said under the editor while it is typed. */
    Optional<Understood> understand(Entry<R> entry);

    /** @param sentence what was understood, or why not */
    record Understood(String sentence, boolean good) {}

    /** Enter, F2 or a click on a cell that takes no entry; false when there is nothing to open. */
    boolean open(R row, String column);

    /** What the space bar or a double click makes of a cell that is only ever one thing or the other (切换). */
    default Optional<String> turned(R row, String column) {
        return Optional.empty();
    }

    /** Why a cell takes no entry (不能填写的原因), in a few words; empty where its column never does. */
    Optional<String> whyClosed(R row, String column);

    /** The feature's own items of the context menu of a cell. */
    List<MenuItem> menu(R row, String column);
}
