package org.fazhi.desktop.points;

import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.desktop.area.Manuscript;
import org.fazhi.store.ReportPoint;
import org.fazhi.workspace.YearBook;

/**
 * The text of a point (要点文字).
 *
 * @param save told the text whenever it is to be kept
 */
record PointText(ReportPoint.Chapter chapter, String id, Consumer<String> save) implements Manuscript {

    @Override
    public String key() {
        return chapter + " " + id;
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
    public void save(int year, String text) {
        save.accept(text);
    }
}
