package org.fazhi.desktop.area;

import java.util.Optional;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.Session;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.DraftPlace;

/** The text of a work item (事项文字). */
record WorkItemText(Session session, String item) implements Manuscript {

    @Override
    public DraftPlace place(int year) {
        return new DraftPlace(year, DraftPlace.Kind.TEXT, item);
    }

    @Override
    public String name(YearBook book) {
        return book.catalogue().workItem(item).map(WorkItem::heading).orElse(item);
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
