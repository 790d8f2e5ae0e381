package org.fazhi.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;

/** A year as plain facts, so that two books can be compared whole, figures included. */
public final class Books {
    private static final int AT_A_TIME = 1000;

    private Books() {}

    /** The year with all rows of its ledgers, their evidence, and what is remembered for the next import. */
    public static Map<String, Object> facts(Workspace workspace, int year) {
        YearBook book = workspace.book(year);
        Map<String, Object> facts = facts(book);
        book.catalogue()
                .indicators()
                .forEach(one ->
                        facts.put("note " + one.code(), book.figure(one.code()).note()));
        facts.put("names", workspace.confirmedNames().all());
        for (Ledger ledger : book.catalogue().ledgers()) {
            facts.put("ledger " + ledger.code(), ledger);
            if (book.ledger(ledger.code()).filter(summary -> summary.rows() > 0).isPresent())
                rows(facts, workspace, LedgerQuery.all(year, ledger.code()));
        }
        return facts;
    }

    private static void rows(Map<String, Object> facts, Workspace workspace, LedgerQuery query) {
        String ledger = query.ledger();
        List<LedgerRow> some;
        for (int from = 0;
                !(some = workspace.ledgers().rows(query, from, AT_A_TIME).join()).isEmpty();
                from += AT_A_TIME) {
            for (LedgerRow row : some) {
                facts.put("row " + ledger + " " + row.id(), row.number() + " " + row.values());
                if (row.evidence() > 0) {
                    facts.put(
                            "evidence " + ledger + " " + row.id(),
                            workspace
                                    .ledgers()
                                    .evidence(query.year(), ledger, row.id())
                                    .join());
                }
            }
        }
    }

    public static Map<String, Object> facts(YearBook book) {
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
        book.carriedTexts().forEach((part, text) -> facts.put("carried text " + part, text));
        book.states().forEach((item, state) -> facts.put("state " + item, state));
        book.catalogue().units().forEach(unit -> facts.put("form " + unit.code(), book.form(unit.code())));
        book.evidence().forEach((part, files) -> facts.put("evidence " + part, files));
        facts.put("problems", book.problems());
        facts.put("next year", book.nextYear());
        book.settings().forEach((key, value) -> facts.put("setting " + key, value));
        book.explanations().forEach((key, value) -> facts.put("explanation " + key, value));
        return facts;
    }

    private static void catalogue(Map<String, Object> facts, Catalogue catalogue) {
        catalogue.assignments().forEach(one -> facts.put("assignment " + one.key(), one.asked()));
        facts.put("chapters", catalogue.chapters());
        facts.put("areas", catalogue.areas());
        facts.put("units", catalogue.units());
        facts.put("checks", catalogue.checks());
        facts.put("calendar", catalogue.calendar());
        facts.put("order", catalogue.indicators().stream().map(Indicator::code).collect(Collectors.joining(" ")));
        catalogue.indicators().forEach(one -> facts.put("indicator " + one.code(), one));
    }

    /** Only what differs, so that a failure can be read: for each fact, what was expected and what is there. */
    public static Map<String, String> differences(Map<String, Object> expected, Map<String, Object> actual) {
        Map<String, String> differences = new TreeMap<>();
        for (Map<String, Object> facts : List.of(expected, actual)) {
            facts.keySet().stream()
                    .filter(key -> !Objects.equals(expected.get(key), actual.get(key)))
                    .forEach(key -> differences.put(key, expected.get(key) + " / " + actual.get(key)));
        }
        return differences;
    }
}
