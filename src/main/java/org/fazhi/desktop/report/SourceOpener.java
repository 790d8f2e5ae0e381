package org.fazhi.desktop.report;

import java.util.List;
import org.fazhi.check.Place;
import org.fazhi.desktop.Session;
import org.fazhi.edit.ReportPoint;
import org.fazhi.workspace.YearBook;

/** The way from a line of the report to where it is written (来处). */
final class SourceOpener {
    private final Session session;

    SourceOpener(Session session) {
        this.session = session;
    }

    /** @param source code of a work item, chapter of its own, area, problem or point, as sections carry it */
    void open(String source) {
        YearBook book = session.book();
        if (book.catalogue().nameOfText(source, book.year()).isPresent()) go(Place.Kind.TEXT, source);
        else if (holds(book.problems(), source)) go(Place.Kind.PROBLEM, source);
        else if (holds(book.nextYear(), source)) go(Place.Kind.POINT, source);
        else if (book.catalogue().area(source).isPresent()) session.navigator().open(source);
    }

    private void go(Place.Kind kind, String code) {
        session.navigator().go(new Place(kind, code, code));
    }

    private static boolean holds(List<ReportPoint> points, String id) {
        return points.stream().anyMatch(point -> point.id().equals(id));
    }
}
