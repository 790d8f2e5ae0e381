package org.fazhi.desktop.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.draft.Draft;

/** The points of one chapter in order, and what can be done with them (要点列表); each operation gives a new list. */
record PointList(ReportPoint.Chapter chapter, List<ReportPoint> points) {
    PointList {
        points = List.copyOf(points);
    }

    static PointList of(YearBook book, ReportPoint.Chapter chapter) {
        return new PointList(
                chapter,
                switch (chapter) {
                    case PROBLEMS -> book.problems();
                    case NEXT_YEAR -> book.nextYear();
                });
    }

    Optional<ReportPoint> point(String id) {
        return points.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    int indexOf(String id) {
        return points.stream().map(ReportPoint::id).toList().indexOf(id);
    }

    /**
     * An id that no point of the chapter has.
     *
     * @param drafts of points that may be there no more: a new one is not to be called like them
     */
    String freeId(List<Draft> drafts) {
        Set<String> taken = Stream.concat(
                        points.stream().map(ReportPoint::id),
                        drafts.stream().map(draft -> draft.place().part()))
                .collect(Collectors.toSet());
        int number = points.size() + 1;
        while (taken.contains(id(number))) number++;
        return id(number);
    }

    private String id(int number) {
        return chapter.name().toLowerCase(Locale.ROOT) + "_" + number;
    }

    PointList withNew(String id, String heading) {
        List<ReportPoint> more = new ArrayList<>(points);
        more.add(new ReportPoint(chapter, id, heading, ""));
        return new PointList(chapter, more);
    }

    PointList without(String id) {
        return new PointList(
                chapter, points.stream().filter(one -> !one.id().equals(id)).toList());
    }

    /** Puts the point at another place of the list, as near as there is one. */
    PointList moved(String id, int toIndex) {
        List<ReportPoint> order = new ArrayList<>(points);
        ReportPoint point = order.remove(indexOf(id));
        order.add(Math.clamp(toIndex, 0, order.size()), point);
        return new PointList(chapter, order);
    }

    PointList withHeading(String id, String heading) {
        return changed(id, point -> new ReportPoint(chapter, id, heading, point.text()));
    }

    PointList withText(String id, String text) {
        return changed(id, point -> new ReportPoint(chapter, id, point.heading(), text));
    }

    Edit edit(int year) {
        return new Edit.SetPoints(year, chapter, points);
    }

    private PointList changed(String id, UnaryOperator<ReportPoint> change) {
        return new PointList(
                chapter,
                points.stream()
                        .map(one -> one.id().equals(id) ? change.apply(one) : one)
                        .toList());
    }
}
