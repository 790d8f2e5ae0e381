package org.fazhi.store.redo;

import static org.fazhi.store.schema.Tables.CONFIRMED_NAME;

import java.util.Map;
import java.util.Optional;
import org.fazhi.store.schema.DefaultSchema;
import org.jooq.Table;

/**
 * A table as rows of it were written (写入时的表). One that is no longer there is read as what took its place, for the
 * history and the journal go further back than the last migration.
 *
 * @param renamed columns by what they were called then
 * @param given what the rows did not have to say then
 */
public record WrittenTable(Table<?> table, Map<String, String> renamed, Map<String, String> given) {
    private static final Map<String, WrittenTable> FORMER = Map.of(
            "import_match",
            new WrittenTable(
                    CONFIRMED_NAME,
                    Map.of("label", "words", "indicator", "meaning"),
                    Map.of("kind", "INDICATOR", "context", "", "source_file", "", "given_by", "")),
            "column_match",
            new WrittenTable(
                    CONFIRMED_NAME,
                    Map.of("label", "words", "ledger", "context", "column_code", "meaning"),
                    Map.of("kind", "COLUMN", "source_file", "", "given_by", "")));

    /** A table that is there. */
    static WrittenTable of(Table<?> table) {
        return new WrittenTable(table, Map.of(), Map.of());
    }

    public static WrittenTable named(String name) {
        return Optional.ofNullable(FORMER.get(name)).orElseGet(() -> of(DefaultSchema.DEFAULT_SCHEMA.getTable(name)));
    }

    String column(String written) {
        return renamed.getOrDefault(written, written);
    }
}
