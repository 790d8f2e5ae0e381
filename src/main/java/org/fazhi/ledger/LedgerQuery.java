package org.fazhi.ledger;

import java.util.List;

/**
 * The rows of a ledger somebody wants to see (台账查询).
 *
 * @param filter all of which a row must meet
 * @param order none for the ledger's own; rows that are equal by it stand by their number
 * @param span the rows of which years; of earlier years only to show what a figure was counted from
 */
public record LedgerQuery(int year, String ledger, List<Condition> filter, List<Sorting> order, Count.Span span) {
    public LedgerQuery {
        filter = List.copyOf(filter);
        order = List.copyOf(order);
    }

    /** All rows of a year in the ledger's own order. */
    public static LedgerQuery all(int year, String ledger) {
        return new LedgerQuery(year, ledger, List.of(), List.of(), Count.Span.YEAR);
    }

    public LedgerQuery where(List<Condition> conditions) {
        return new LedgerQuery(year, ledger, conditions, order, span);
    }

    public LedgerQuery orderedBy(List<Sorting> sorting) {
        return new LedgerQuery(year, ledger, filter, sorting, span);
    }

    /** The order asked for or, without one, the ledger's own. */
    public List<Sorting> orderIn(Ledger definition) {
        return order.isEmpty() ? definition.order() : order;
    }
}
