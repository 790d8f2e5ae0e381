package org.fazhi.desktop.area;

import java.util.Optional;
import org.fazhi.desktop.Session;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.DraftPlace;

/** The text of a chapter of its own (单独成文的章). */
record ChapterText(Session session, String chapter) implements Manuscript {

    @Override
    public DraftPlace place(int year) {
        return new DraftPlace(year, DraftPlace.Kind.TEXT, chapter);
    }

    @Override
    public String name(YearBook book) {
        return book.catalogue().nameOfText(chapter, book.year()).orElse(chapter);
    }

    @Override
    public Optional<String> workItem() {
        return Optional.empty();
    }

    @Override
    public String stored(YearBook book) {
        return book.text(chapter);
    }

    @Override
    public void save(int year, String text, Runnable whenDone, Runnable whenNot) {
        session.apply(new Edit.SetText(year, chapter, text), whenDone, whenNot);
    }
}
