package org.fazhi.workspace;

import java.util.List;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.store.ItemState;

/**
 * How far an area has come (进度). Derived figures are not counted: they come by themselves.
 *
 * @param figures indicators asked for in the year
 * @param figuresGiven those that have a figure
 * @param items work items in use
 * @param textsDone those with a text
 * @param approved those reviewed
 */
public record AreaProgress(int figures, int figuresGiven, int items, int textsDone, int approved) {

    public static AreaProgress of(YearBook book, Area area) {
        List<WorkItem> items =
                area.items().stream().filter(item -> !item.retired()).toList();
        return items.stream().map(item -> of(book, item)).reduce(new AreaProgress(0, 0, 0, 0, 0), AreaProgress::plus);
    }

    /** Of one work item. */
    public static AreaProgress of(YearBook book, WorkItem item) {
        List<Indicator> asked = book.catalogue().indicatorsOf(item.code()).stream()
                .filter(one -> one.isAskedIn(book.year()) && !(one.kind() instanceof IndicatorKind.Derived))
                .toList();
        long given = asked.stream()
                .filter(one -> book.figure(one.code()).quantity().isPresent())
                .count();
        return new AreaProgress(
                asked.size(),
                (int) given,
                1,
                book.text(item.code()).isBlank() ? 0 : 1,
                book.state(item.code()) == ItemState.APPROVED ? 1 : 0);
    }

    /** Of the whole year. */
    public static AreaProgress of(YearBook book) {
        return book.catalogue().areas().stream()
                .map(area -> of(book, area))
                .reduce(new AreaProgress(0, 0, 0, 0, 0), AreaProgress::plus);
    }

    public AreaProgress plus(AreaProgress other) {
        return new AreaProgress(
                figures + other.figures,
                figuresGiven + other.figuresGiven,
                items + other.items,
                textsDone + other.textsDone,
                approved + other.approved);
    }

    /** Figures and texts done of all that are asked for, 0 to 1. */
    public double fraction() {
        int all = figures + items;
        return all == 0 ? 0 : (double) (figuresGiven + textsDone) / all;
    }
}
