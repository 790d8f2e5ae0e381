package org.fazhi.ledger;

/**
 * One column to sort by (排序).
 *
 * @param column code of a column, or {@link CommonColumns#NUMBER}
 */
public record Sorting(String column, boolean descending) {
    public static Sorting up(String column) {
        return new Sorting(column, false);
    }
}
