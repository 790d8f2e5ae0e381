package org.fazhi.desktop.area;

import java.util.Optional;
import org.fazhi.desktop.Session;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.YearBook;

/** The text of a work item (事项文字). */
record WorkItemText(Session session, String item) implements Manuscript {

    @Override
    public String key() {
        return item;
    }

    @Override
    public Optional<String> workItem() {
        return Optional.of(item);
    }

    @Override
    public String stored(YearBook book) {
        return book.text(item);
    }

    @Override
    public void save(int year, String text, Runnable whenDone, Runnable whenNot) {
        session.apply(new Edit.SetText(year, item, text), whenDone, whenNot);
    }
}
