package org.fazhi.workspace;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;

/** A year as plain facts, so that two books can be compared whole, figures included. */
final class Books {
    private Books() {}

    static Map<String, Object> facts(YearBook book) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("locked", book.locked());
        catalogue(facts, book.catalogue());
        for (Indicator indicator : book.catalogue().indicators()) {
            facts.put("figure " + indicator.code(), book.figure(indicator.code()));
            for (ReportingUnit unit : book.catalogue().units()) {
                book.figures()
                        .figure(indicator.code(), book.year(), unit.code())
                        .flatMap(figure -> figure.quantity())
                        .ifPresent(quantity -> facts.put("figure " + indicator.code() + " " + unit.code(), quantity));
            }
        }
        book.texts().forEach((item, text) -> facts.put("text " + item, text));
        book.states().forEach((item, state) -> facts.put("state " + item, state));
        facts.put("problems", book.problems());
        facts.put("next year", book.nextYear());
        book.settings().forEach((key, value) -> facts.put("setting " + key, value));
        book.explanations().forEach((key, value) -> facts.put("explanation " + key, value));
        return facts;
    }

    private static void catalogue(Map<String, Object> facts, Catalogue catalogue) {
        facts.put("chapters", catalogue.chapters());
        facts.put("areas", catalogue.areas());
        facts.put("units", catalogue.units());
        facts.put("checks", catalogue.checks());
        facts.put("calendar", catalogue.calendar());
        facts.put("order", catalogue.indicators().stream().map(Indicator::code).collect(Collectors.joining(" ")));
        catalogue.indicators().forEach(one -> facts.put("indicator " + one.code(), one));
    }

    /** Only what differs, so that a failure can be read: for each fact, what was expected and what is there. */
    static Map<String, String> differences(Map<String, Object> expected, Map<String, Object> actual) {
        Map<String, String> differences = new TreeMap<>();
        for (Map<String, Object> facts : java.util.List.of(expected, actual)) {
            facts.keySet().stream()
                    .filter(key -> !Objects.equals(expected.get(key), actual.get(key)))
                    .forEach(key -> differences.put(key, expected.get(key) + " / " + actual.get(key)));
        }
        return differences;
    }
}
