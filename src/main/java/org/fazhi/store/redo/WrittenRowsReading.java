package org.fazhi.store.redo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;
import org.fazhi.store.journal.JournaledStep;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.RowBlockText;
import org.jooq.Record;
import org.jooq.Table;

/** Reads from the journal the rows that a step wrote (步骤写入内容读取). */
final class WrittenRowsReading {
    private static final JsonFactory JSON = new JsonFactory();

    private WrittenRowsReading() {}

    /** How one row stands after the step. */
    sealed interface Written {
        record Put(Table<?> table, Record row) implements Written {}

        /** @param key a row that has the key and nothing else */
        record Cut(Table<?> table, Record key) implements Written {}

        record PutRow(String ledger, KeptRow row) implements Written {}

        record CutRow(String ledger, long id) implements Written {}
    }

    /** In the order in which the step wrote. */
    static void each(JournaledStep step, Consumer<Written> consumer) throws IOException {
        step.parts(part -> each(part, consumer));
    }

    private static void each(InputStream part, Consumer<Written> consumer) {
        try (JsonParser json = JSON.createParser(new InflaterInputStream(part))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) consumer.accept(written(json));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Written written(JsonParser json) throws IOException {
        json.nextToken();
        String of = json.currentName();
        String name = json.nextTextValue();
        json.nextToken();
        boolean put = json.currentName().equals(WrittenRows.ROW);
        Written written =
                of.equals(WrittenRows.LEDGER) ? rowOf(name, put, json) : of(WrittenTable.named(name), put, json);
        json.nextToken();
        return written;
    }

    private static Written rowOf(String ledger, boolean put, JsonParser json) throws IOException {
        return put
                ? new Written.PutRow(ledger, RowBlockText.row(json))
                : new Written.CutRow(ledger, json.nextLongValue(0));
    }

    private static Written of(WrittenTable table, boolean put, JsonParser json) throws IOException {
        json.nextToken();
        Record row = RowText.read(table, json);
        return put ? new Written.Put(table.table(), row) : new Written.Cut(table.table(), row);
    }
}
