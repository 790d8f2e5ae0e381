package org.fazhi.store.redo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** A row of any table as text and back, for the kept row changes: a JSON object of column names and printed values. */
public final class RowText {
    private static final JsonFactory JSON = new JsonFactory();

    private RowText() {}

    public static String write(Record row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, List.of(row.fields()), row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static void write(JsonGenerator json, List<? extends Field<?>> fields, Record row) throws IOException {
        json.writeStartObject();
        for (Field<?> field : fields) {
            Object value = row.get(field);
            if (value != null) json.writeStringField(field.getName(), printed(value));
        }
        json.writeEndObject();
    }

    /** Columns the text does not name are null, or empty, zero or no where a migration added them since. */
    public static <R extends Record> R read(Table<R> table, String text) {
        return read(WrittenTable.of(table), text).into(table);
    }

    /** The same of a table that may have been another when it was written. */
    public static Record read(WrittenTable table, String text) {
        Record row;
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            row = read(table, json);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        for (Field<?> field : row.fields()) {
            if (!field.getDataType().nullable() && row.get(field) == null) set(row, field, absent(field));
        }
        return row;
    }

    private static String absent(Field<?> field) {
        if (field.getType() == Boolean.class) return Boolean.FALSE.toString();
        return Number.class.isAssignableFrom(field.getType()) ? "0" : "";
    }

    /** The row whose object has just begun; of other columns it says nothing. */
    static Record read(WrittenTable written, JsonParser json) throws IOException {
        Table<?> table = written.table();
        Record row = table.newRecord();
        written.given().forEach((column, value) -> set(row, table.field(column), value));
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Field<?> field = table.field(written.column(json.currentName()));
            set(row, field, json.nextTextValue());
        }
        return row;
    }

    private static <T> void set(Record row, Field<T> field, String value) {
        T read = field.getType() == byte[].class
                ? field.getDataType().convert(Base64.getDecoder().decode(value))
                : field.getDataType().convert(value);
        row.set(field, read);
    }

    private static String printed(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> value.toString();
        };
    }
}
