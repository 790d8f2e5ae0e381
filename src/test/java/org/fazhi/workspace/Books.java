package org.fazhi.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;

/** A year as plain facts, so that two books can be compared whole, figures included. */
final class Books {
    private Books() {}

    static List<Object> facts(YearBook book) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Indicator indicator : book.catalogue().indicators()) {
            figures.put(indicator.code(), book.figure(indicator.code()));
            for (ReportingUnit unit : book.catalogue().units()) {
                book.figures()
                        .figure(indicator.code(), book.year(), unit.code())
                        .flatMap(figure -> figure.quantity())
                        .ifPresent(quantity -> figures.put(indicator.code() + unit.code(), quantity));
            }
        }
        return List.of(
                book.locked(),
                book.catalogue(),
                figures,
                new TreeMap<>(book.texts()),
                new TreeMap<>(book.states()),
                book.problems(),
                book.nextYear(),
                new TreeMap<>(book.settings()),
                new TreeMap<>(book.explanations()));
    }
}
