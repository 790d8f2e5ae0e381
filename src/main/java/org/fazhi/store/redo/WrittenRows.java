package org.fazhi.store.redo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.RowBlockText;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What a step wrote, row by row, on its way into the journal (步骤写入内容): arrays of objects as compressed JSON, each saying
 * of a table that a row is now so, or that the row with this key is gone. To do it twice comes to the same as once.
 */
public final class WrittenRows implements AutoCloseable {
    static final String TABLE = "table";
    static final String LEDGER = "ledger";
    static final String ROW = "row";
    static final String GONE = "gone";
    private static final JsonFactory JSON = new JsonFactory();
    /** Compressed, so that an import of any size is written with this much memory. */
    private static final int PART = 256 << 10;

    private final Journal.Entry entry;
    private final long step;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private JsonGenerator json;
    private boolean empty = true;
    private boolean large;

    public WrittenRows(Journal.Entry entry, long step) {
        this.entry = entry;
        this.step = step;
    }

    /** Writes one entry of the array. */
    @FunctionalInterface
    private interface Saying {
        void say(JsonGenerator json) throws IOException;
    }

    long step() {
        return step;
    }

    void put(Table<?> table, Record row) {
        say(json -> {
            json.writeStringField(TABLE, table.getName());
            json.writeFieldName(ROW);
            RowText.write(json, List.of(row.fields()), row);
        });
    }

    void cut(Table<?> table, Record row) {
        say(json -> {
            json.writeStringField(TABLE, table.getName());
            json.writeFieldName(GONE);
            RowText.write(json, table.getPrimaryKey().getFields(), row);
        });
    }

    void putRows(String ledger, List<KeptRow> rows) {
        for (KeptRow row : rows) {
            say(json -> {
                json.writeStringField(LEDGER, ledger);
                RowBlockText.write(json, ROW, row);
            });
        }
    }

    void cutRows(String ledger, List<Long> ids) {
        for (long id : ids) {
            say(json -> {
                json.writeStringField(LEDGER, ledger);
                json.writeNumberField(GONE, id);
            });
        }
    }

    /** Puts the step on the disk. A step that wrote nothing leaves nothing. */
    public void commit() throws IOException {
        if (empty) return;
        entry.commit(step, ended());
    }

    /** The database has the step, too. */
    public void done() {
        if (!empty) entry.done(step);
    }

    public boolean isEmpty() {
        return empty;
    }

    /** Whether to do it again would take a while. */
    public boolean isLarge() {
        return large;
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void say(Saying saying) {
        try {
            if (json == null) json = begun();
            empty = false;
            json.writeStartObject();
            saying.say(json);
            json.writeEndObject();
            if (bytes.size() < PART) return;
            large = true;
            entry.part(step, ended());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JsonGenerator begun() throws IOException {
        bytes = new ByteArrayOutputStream();
        deflater.reset();
        JsonGenerator begun = JSON.createGenerator(new DeflaterOutputStream(bytes, deflater));
        begun.writeStartArray();
        return begun;
    }

    private byte[] ended() throws IOException {
        if (json == null) json = begun();
        json.writeEndArray();
        json.close();
        json = null;
        return bytes.toByteArray();
    }
}
