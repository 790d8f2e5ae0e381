package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;

/** Lists with one element put elsewhere or replaced. */
final class Ordering {
    private Ordering() {}

    /**
     * The list with an element moved up (negative) or down among its siblings; empty when there is no room. Elements
     * that are no siblings keep their places.
     */
    static <T> Optional<List<T>> moved(List<T> all, Predicate<T> isIt, Predicate<T> isSibling, int places) {
        List<Integer> siblings = IntStream.range(0, all.size())
                .filter(index -> isSibling.test(all.get(index)))
                .boxed()
                .toList();
        int from = IntStream.range(0, siblings.size())
                .filter(index -> isIt.test(all.get(siblings.get(index))))
                .findFirst()
                .orElse(-1);
        int to = from + places;
        if (from < 0 || to < 0 || to >= siblings.size()) return Optional.empty();
        List<T> order = new ArrayList<>(siblings.stream().map(all::get).toList());
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), places > 0 ? -1 : 1);
        List<T> moved = new ArrayList<>(all);
        for (int i = 0; i < order.size(); i++) moved.set(siblings.get(i), order.get(i));
        return Optional.of(List.copyOf(moved));
    }

    static <T> List<T> replaced(List<T> all, Predicate<T> isIt, UnaryOperator<T> replacement) {
        return all.stream()
                .map(one -> isIt.test(one) ? replacement.apply(one) : one)
                .toList();
    }

    /** The areas chapter by chapter, the indicators work item by work item. */
    static Catalogue inReportOrder(Catalogue catalogue) {
        List<String> codes = catalogue.chapters().stream()
                .flatMap(chapter -> chapter.areas().stream())
                .toList();
        Catalogue ordered = catalogue.withAreas(catalogue.areas().stream()
                .sorted(Comparator.comparingInt(area -> codes.indexOf(area.code())))
                .toList());
        return ordered.withIndicators(inReportOrder(ordered, ordered.indicators()));
    }

    /** The indicators work item by work item. */
    static List<Indicator> inReportOrder(Catalogue catalogue, List<Indicator> indicators) {
        List<String> items = catalogue.areas().stream()
                .flatMap(area -> area.items().stream())
                .map(WorkItem::code)
                .toList();
        return indicators.stream()
                .sorted(Comparator.comparingInt(one -> items.indexOf(one.workItem())))
                .toList();
    }

    /** The first code of the form {@code stem_1}, {@code stem_2}… that nothing has yet. */
    static <T> String freeCode(String stem, List<T> all, Function<T, String> code) {
        List<String> taken = all.stream().map(code).toList();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + "_" + number)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow();
    }
}
