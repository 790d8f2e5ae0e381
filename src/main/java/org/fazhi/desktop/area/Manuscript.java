package org.fazhi.desktop.area;

import java.util.Optional;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.DraftPlace;

/** A text that a narrative pane is about (文稿): where it is kept and how it is saved. */
public interface Manuscript {

    /** Tells it from every other text. */
    DraftPlace place(int year);

    /** What it is called (文稿名称). */
    String name(YearBook book);

    /** Code of the work item whose indicators completion offers first. */
    Optional<String> workItem();

    String stored(YearBook book);

    /**
     * Saves what was typed, as one step.
     *
     * @param whenDone run once the year shows it
     * @param whenNot run when it was not saved, which is said by then
     */
    void save(int year, String text, Runnable whenDone, Runnable whenNot);
}
