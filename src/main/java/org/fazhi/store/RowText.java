package org.fazhi.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** A row of any table as text and back, for the kept row changes: a JSON object of column names and printed values. */
final class RowText {
    private static final JsonFactory JSON = new JsonFactory();

    private RowText() {}

    static String write(Record row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Field<?> field : row.fields()) {
                Object value = row.get(field);
                if (value != null) json.writeStringField(field.getName(), printed(value));
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Columns the text does not name are null, or empty where a migration added them since. */
    static <R extends Record> R read(Table<R> table, String text) {
        R row = table.newRecord();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                Field<?> field = table.field(json.currentName());
                set(row, field, json.nextTextValue());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        for (Field<?> field : row.fields()) {
            if (!field.getDataType().nullable() && row.get(field) == null) set(row, field, "");
        }
        return row;
    }

    private static <T> void set(Record row, Field<T> field, String value) {
        row.set(field, field.getDataType().convert(value));
    }

    private static String printed(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
