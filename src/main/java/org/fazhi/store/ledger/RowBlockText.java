package org.fazhi.store.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Blocks of row changes as compressed JSON and back (变动块文本). An entry is an object with {@code added}, {@code removed}, or
 * {@code before} and {@code after}; a date is an array of its day's number, to tell it from a number and a text.
 */
public final class RowBlockText {
    private static final JsonFactory JSON = new JsonFactory();

    private RowBlockText() {}

    public static byte[] write(RowBlock block) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater quick = new Deflater(Deflater.BEST_SPEED);
        try (JsonGenerator json = JSON.createGenerator(new DeflaterOutputStream(bytes, quick))) {
            json.writeStartArray();
            for (RowBlock.Entry entry : block.entries()) write(json, entry);
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            quick.end();
        }
        return bytes.toByteArray();
    }

    public static RowBlock read(byte[] content) {
        List<RowBlock.Entry> entries = new ArrayList<>();
        try (JsonParser json = JSON.createParser(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) entries.add(entry(json));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return new RowBlock(entries);
    }

    private static void write(JsonGenerator json, RowBlock.Entry entry) throws IOException {
        json.writeStartObject();
        switch (entry) {
            case RowBlock.Added(long id, Optional<KeptRow> row) -> {
                json.writeNumberField("added", id);
                if (row.isPresent()) write(json, "row", row.get());
            }
            case RowBlock.Changed(KeptRow before, KeptRow after) -> {
                write(json, "before", before);
                write(json, "after", after);
            }
            case RowBlock.Removed(KeptRow row) -> write(json, "removed", row);
        }
        json.writeEndObject();
    }

    private static RowBlock.Entry entry(JsonParser json) throws IOException {
        long added = 0;
        Map<String, KeptRow> rows = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (name.equals("added")) added = json.nextLongValue(0);
            else rows.put(name, row(json));
        }
        if (added > 0) return new RowBlock.Added(added, Optional.ofNullable(rows.get("row")));
        if (rows.containsKey("removed")) return new RowBlock.Removed(rows.get("removed"));
        return new RowBlock.Changed(rows.get("before"), rows.get("after"));
    }

    /** A row as a field of this name. */
    public static void write(JsonGenerator json, String name, KeptRow row) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(row.id());
        json.writeNumber(row.year());
        json.writeNumber(row.number());
        json.writeString(row.changedBy());
        json.writeString(row.changedAt().toString());
        json.writeStartObject();
        for (Map.Entry<String, Object> cell : row.cells().entrySet()) {
            json.writeFieldName(cell.getKey());
            write(json, cell.getValue());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** The row that follows the name of its field. */
    public static KeptRow row(JsonParser json) throws IOException {
        json.nextToken();
        long id = json.nextLongValue(0);
        int year = json.nextIntValue(0);
        int number = json.nextIntValue(0);
        String by = json.nextTextValue();
        OffsetDateTime at = OffsetDateTime.parse(json.nextTextValue());
        Map<String, Object> cells = new HashMap<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) cells.put(json.currentName(), value(json));
        json.nextToken();
        return new KeptRow(id, year, number, by, at, cells);
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Number number -> json.writeNumber(number.toString());
            case LocalDate day -> {
                json.writeStartArray();
                json.writeNumber(day.toEpochDay());
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException("no cell holds " + value.getClass());
        }
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.nextToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> {
                LocalDate day = LocalDate.ofEpochDay(json.nextLongValue(0));
                json.nextToken();
                yield day;
            }
            default -> new BigDecimal(json.getText());
        };
    }
}
