package org.fazhi.desktop.points;

import java.util.Optional;
import org.fazhi.desktop.area.Manuscript;
import org.fazhi.edit.ReportPoint;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.DraftPlace;

/**
 * The text of a point (要点文字).
 *
 * @param save keeps the text
 */
record PointText(ReportPoint.Chapter chapter, String id, Save save) implements Manuscript {

    /** As {@link Manuscript#save}. */
    interface Save {
        void save(String text, Runnable whenDone, Runnable whenNot);
    }

    @Override
    public DraftPlace place(int year) {
        return new DraftPlace(year, DraftPlace.Kind.POINT_TEXT, chapter.name(), id);
    }

    @Override
    public String name(YearBook book) {
        return PointList.of(book, chapter).point(id).map(ReportPoint::heading).orElse("");
    }

    @Override
    public Optional<String> workItem() {
        return Optional.empty();
    }

    @Override
    public String stored(YearBook book) {
        return PointList.of(book, chapter).point(id).map(ReportPoint::text).orElse("");
    }

    @Override
    public void save(int year, String text, Runnable whenDone, Runnable whenNot) {
        save.save(text, whenDone, whenNot);
    }
}
