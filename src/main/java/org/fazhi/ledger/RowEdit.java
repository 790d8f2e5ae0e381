package org.fazhi.ledger;

/** What is to happen to one row (行编辑). */
public sealed interface RowEdit {

    record Add(RowValues values) implements RowEdit {}

    record Change(long id, RowValues values) implements RowEdit {}

    record Remove(long id) implements RowEdit {}
}
