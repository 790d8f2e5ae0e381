package org.fazhi.desktop.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Sorting;
import org.fazhi.workspace.YearBook;

/**
 * What somebody asked to see of a ledger (查看条件).
 *
 * @param byColumn the filter of each column that has one, in the order they were set
 * @param search what any column must hold, may be empty
 * @param basis the rows behind a figure or a finding, when that is what is looked at
 * @param order none for the ledger's own
 */
record LedgerView(Map<String, Condition> byColumn, String search, Optional<Basis> basis, List<Sorting> order) {
    private static final Messages MESSAGES = Messages.of(LedgerView.class);
    static final LedgerView EVERYTHING = new LedgerView(Map.of(), "", Optional.empty(), List.of());

    /**
     * Rows that something else speaks of (依据).
     *
     * @param title what speaks of them, as the banner says it
     */
    record Basis(String title, List<Condition> conditions, Count.Span span) {
        Basis {
            conditions = List.copyOf(conditions);
        }

        /** The rows that a place is about; empty for one that is about the whole ledger. */
        static Optional<Basis> of(Place place, YearBook book, LedgerYear ledger) {
            return switch (place.kind()) {
                case BASIS -> figure(place.code(), book, ledger);
                case BREACH -> rule(place.rule(), ledger);
                case INDICATOR, OF_UNIT, TEXT, PROBLEM, POINT, UNIT, ASKED, SETTING, ENTRY, LEDGER, RECORD ->
                    Optional.empty();
            };
        }

        private static Optional<Basis> figure(String indicator, YearBook book, LedgerYear ledger) {
            String name = book.catalogue().indicatorName(indicator);
            return ledger.ledger()
                    .count(indicator)
                    .map(count -> new Basis(MESSAGES.say("basis.figure", name), count.basis(), count.span()));
        }

        private static Optional<Basis> rule(String code, LedgerYear ledger) {
            return ledger.rule(code)
                    .map(rule -> new Basis(
                            MESSAGES.say("basis.rule", rule.explanation()), List.of(rule.broken()), Count.Span.YEAR));
        }
    }

    LedgerView {
        // Not Map.copyOf, which would lose the order.
        byColumn = new LinkedHashMap<>(byColumn);
        order = List.copyOf(order);
    }

    LedgerQuery query(int year, String ledger) {
        List<Condition> conditions =
                new ArrayList<>(basis.map(Basis::conditions).orElse(List.of()));
        conditions.addAll(byColumn.values());
        if (!search.isBlank()) conditions.add(new Condition.Anywhere(search.strip()));
        return new LedgerQuery(
                year, ledger, conditions, order, basis.map(Basis::span).orElse(Count.Span.YEAR));
    }

    /** Whether not all rows are asked for. */
    boolean isFiltered() {
        return !byColumn.isEmpty() || !search.isBlank() || basis.isPresent();
    }

    /** Whether the same rows are asked for, perhaps in another order. */
    boolean hasSameRows(LedgerView other) {
        return orderedBy(List.of()).equals(other.orderedBy(List.of()));
    }

    LedgerView where(String column, Optional<Condition> condition) {
        Map<String, Condition> changed = new LinkedHashMap<>(byColumn);
        condition.ifPresentOrElse(now -> changed.put(column, now), () -> changed.remove(column));
        return new LedgerView(changed, search, basis, order);
    }

    LedgerView searching(String text) {
        return new LedgerView(byColumn, text, basis, order);
    }

    LedgerView orderedBy(List<Sorting> sorting) {
        return new LedgerView(byColumn, search, basis, sorting);
    }

    /** All rows again, in the same order. */
    LedgerView unfiltered() {
        return new LedgerView(Map.of(), "", Optional.empty(), order);
    }

    /** Exactly the rows behind something, nothing else filtered. */
    LedgerView showingOnly(Basis rows) {
        return new LedgerView(Map.of(), "", Optional.of(rows), order);
    }

    LedgerView withoutBasis() {
        return new LedgerView(byColumn, search, Optional.empty(), order);
    }

    Optional<Sorting> sorting(String column) {
        return order.stream().filter(one -> one.column().equals(column)).findFirst();
    }

    /**
     * The order after a column's head was chosen: up, then down, then no more.
     *
     * @param further whether the column comes after those already sorted by, instead of in their place
     */
    LedgerView sortedBy(String column, boolean further) {
        Optional<Sorting> now = sorting(column);
        List<Sorting> changed = new ArrayList<>(further ? order : now.stream().toList());
        Optional<Sorting> next = now.map(LedgerView::turned).orElse(Optional.of(Sorting.up(column)));
        int place = now.map(changed::indexOf).orElse(changed.size());
        if (place < changed.size()) changed.remove(place);
        next.ifPresent(sorting -> changed.add(place, sorting));
        return orderedBy(changed);
    }

    private static Optional<Sorting> turned(Sorting sorting) {
        return sorting.descending() ? Optional.empty() : Optional.of(new Sorting(sorting.column(), true));
    }
}
