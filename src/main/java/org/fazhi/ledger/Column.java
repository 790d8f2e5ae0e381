package org.fazhi.ledger;

import java.util.List;

/**
 * A column of a ledger (列).
 *
 * @param code stable within its ledger
 * @param label as the clerk reads it
 * @param aliases other headers it has in the office's sheets
 * @param required whether a row may not go without it
 * @param width in pixels at the normal font size; 0 leaves it to the type
 * @param help what exactly goes in, may be empty
 */
public record Column(
        String code, String label, List<String> aliases, ColumnType type, boolean required, int width, String help) {

    public Column {
        aliases = List.copyOf(aliases);
    }

    public static Column of(String code, String label, ColumnType type) {
        return new Column(code, label, List.of(), type, false, 0, "");
    }

    public Column withType(ColumnType changed) {
        return new Column(code, label, aliases, changed, required, width, help);
    }
}
