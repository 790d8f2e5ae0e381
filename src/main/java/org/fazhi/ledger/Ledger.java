package org.fazhi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ledger (台账) as it is defined for a year. From this alone come its table, screen, form, import, export, checks and
 * counts.
 *
 * @param code stable and unique, lower-case ASCII
 * @param name as the clerk reads it, such as 行政复议
 * @param area code of the area it belongs to
 * @param workItem code of the work item it is shown under
 * @param own its columns beyond those every ledger has
 * @param key columns whose values together name a row; none where rows have no name
 * @param order how rows stand before anybody sorts them
 * @param dated the date column that says which year a row belongs to; without one a row belongs to the year it was
 *     entered in
 * @param rules what must hold across the columns of a row
 * @param counts the indicators counted from it
 * @param carry which rows go on into the next year
 */
public record Ledger(
        String code,
        String name,
        String area,
        String workItem,
        List<Column> own,
        List<String> key,
        List<Sorting> order,
        Optional<String> dated,
        List<RowRule> rules,
        List<Count> counts,
        CarryRule carry) {

    public Ledger {
        own = List.copyOf(own);
        key = List.copyOf(key);
        order = List.copyOf(order);
        rules = List.copyOf(rules);
        counts = List.copyOf(counts);
    }

    /** A ledger of which nobody has said what goes on into the next year. */
    public Ledger(
            String code,
            String name,
            String area,
            String workItem,
            List<Column> own,
            List<String> key,
            List<Sorting> order,
            Optional<String> dated,
            List<RowRule> rules,
            List<Count> counts) {
        this(code, name, area, workItem, own, key, order, dated, rules, counts, CarryRule.UNSAID);
    }

    /** Its own columns, then those every ledger has: 责任单位, 备注; and 结转来源, where rows go on from year to year. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(own);
        columns.addAll(CommonColumns.of(carry));
        return columns;
    }

    public Optional<Column> column(String code) {
        return columns().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What a column is called; its code where there is none. */
    public String label(String column) {
        return column(column).map(Column::label).orElse(column);
    }

    public Optional<Count> count(String indicator) {
        return counts.stream().filter(one -> one.indicator().equals(indicator)).findFirst();
    }

    /** What names a row: the values of the key's columns; empty where there is no key or one of them is empty. */
    public Optional<List<CellValue>> keyOf(RowValues row) {
        List<CellValue> values =
                key.stream().flatMap(column -> row.get(column).stream()).toList();
        return key.isEmpty() || values.size() < key.size() ? Optional.empty() : Optional.of(values);
    }

    /** The rule that a violation names: one of its own or one that every ledger keeps. */
    public Optional<RowRule> rule(String code) {
        return Stream.of(rules.stream(), StandingRules.of(this).stream(), StandingRules.twice(this).stream())
                .flatMap(all -> all)
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** Whether it counts something over the term of office (届期). */
    public boolean countsOverTerm() {
        return counts.stream().anyMatch(count -> count.span() == Count.Span.TERM);
    }

    public Ledger named(String newName) {
        return new Ledger(code, newName, area, workItem, own, key, order, dated, rules, counts, carry);
    }

    public Ledger withOwn(List<Column> changed) {
        return new Ledger(code, name, area, workItem, changed, key, order, dated, rules, counts, carry);
    }

    public Ledger withCounts(List<Count> changed) {
        return new Ledger(code, name, area, workItem, own, key, order, dated, rules, changed, carry);
    }

    public Ledger withRules(List<RowRule> changed) {
        return new Ledger(code, name, area, workItem, own, key, order, dated, changed, counts, carry);
    }

    public Ledger withCarry(CarryRule changed) {
        return new Ledger(code, name, area, workItem, own, key, order, dated, rules, counts, changed);
    }

    public Ledger withPlace(String newArea, String newWorkItem) {
        return new Ledger(code, name, newArea, newWorkItem, own, key, order, dated, rules, counts, carry);
    }
}
