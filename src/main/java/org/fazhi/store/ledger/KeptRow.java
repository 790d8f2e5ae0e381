package org.fazhi.store.ledger;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A row as the table holds it, whatever the definition says of its columns by now (已存记录); undo brings it back just so.
 *
 * @param cells by column code; empty cells are not in it
 */
public record KeptRow(
        long id, int year, int number, String changedBy, OffsetDateTime changedAt, Map<String, Object> cells) {
    public KeptRow {
        cells = Map.copyOf(cells);
    }
}
