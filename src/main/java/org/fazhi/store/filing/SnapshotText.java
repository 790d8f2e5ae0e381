package org.fazhi.store.filing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fazhi.edit.FiledFile;
import org.fazhi.edit.FiledYear;
import org.fazhi.edit.Filing;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.migration.Schema;
import org.fazhi.store.redo.RowText;
import org.fazhi.store.step.YearTables;
import org.jooq.DSLContext;
import org.jooq.Table;

/** A snapshot as JSON (快照文本). Fields are only ever added; {@code format} rises when one changes its meaning. */
public final class SnapshotText {
    private static final Messages MESSAGES = Messages.of(SnapshotText.class);
    private static final int FORMAT = 1;
    private static final ObjectMapper READING = new ObjectMapper();

    private SnapshotText() {}

    /**
     * @param filing of which it is the snapshot; what it says of the snapshot itself is not written
     * @param sql for the rows of the year as they stand
     */
    public static byte[] write(Filing filing, FiledYear content, DSLContext sql) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writeNumberField("year", content.year());
            json.writeNumberField("number", filing.number());
            json.writeStringField("program", filing.program());
            json.writeStringField("by", filing.by());
            json.writeStringField("at", filing.at().toString());
            files(json, filing.files());
            json.writeStringField("title", content.title());
            paragraphs(json, content.paragraphs());
            figures(json, content.figures());
            ledgers(json, content.ledgers());
            json.writeNumberField("schema", Schema.NEWEST);
            rows(json, content.year(), sql);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What was filed; fails with {@link StoreRefused} where a later version of the program wrote it otherwise. */
    public static FiledYear read(InputStream source) throws IOException {
        JsonNode json = READING.readTree(source);
        if (json.path("format").asInt() != FORMAT) throw new StoreRefused(MESSAGES.say("snapshot.newer"));
        return new FiledYear(
                json.path("year").asInt(),
                json.path("title").asText(),
                all(json.path("paragraphs"), one -> new FiledYear.Paragraph(text(one, "source"), text(one, "text"))),
                all(
                        json.path("figures"),
                        one -> new FiledYear.FiledFigure(
                                text(one, "code"),
                                text(one, "area"),
                                text(one, "name"),
                                text(one, "value"),
                                text(one, "last_year"),
                                text(one, "note"))),
                all(
                        json.path("ledgers"),
                        one -> new FiledYear.FiledLedger(
                                text(one, "code"),
                                text(one, "name"),
                                one.path("rows").asLong())));
    }

    private static void files(JsonGenerator json, List<FiledFile> files) throws IOException {
        json.writeArrayFieldStart("files");
        for (FiledFile file : files) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeStringField("sha256", file.hash());
            json.writeNumberField("bytes", file.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void paragraphs(JsonGenerator json, List<FiledYear.Paragraph> paragraphs) throws IOException {
        json.writeArrayFieldStart("paragraphs");
        for (FiledYear.Paragraph paragraph : paragraphs) {
            json.writeStartObject();
            json.writeStringField("source", paragraph.source());
            json.writeStringField("text", paragraph.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void figures(JsonGenerator json, List<FiledYear.FiledFigure> figures) throws IOException {
        json.writeArrayFieldStart("figures");
        for (FiledYear.FiledFigure figure : figures) {
            json.writeStartObject();
            json.writeStringField("code", figure.code());
            json.writeStringField("area", figure.area());
            json.writeStringField("name", figure.name());
            json.writeStringField("value", figure.value());
            json.writeStringField("last_year", figure.lastYear());
            json.writeStringField("note", figure.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ledgers(JsonGenerator json, List<FiledYear.FiledLedger> ledgers) throws IOException {
        json.writeArrayFieldStart("ledgers");
        for (FiledYear.FiledLedger ledger : ledgers) {
            json.writeStartObject();
            json.writeStringField("code", ledger.code());
            json.writeStringField("name", ledger.name());
            json.writeNumberField("rows", ledger.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Catalogue, settings, texts, figures and all else that is kept of the year, table by table. */
    private static void rows(JsonGenerator json, int year, DSLContext sql) throws IOException {
        json.writeObjectFieldStart("rows");
        for (Table<?> table : YearTables.all()) {
            json.writeArrayFieldStart(table.getName());
            sql.selectFrom(table).where(YearTables.year(table).eq(year)).forEach(row -> {
                try {
                    json.writeRawValue(RowText.write(row));
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            });
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> made) {
        List<T> all = new ArrayList<>();
        array.forEach(one -> all.add(made.apply(one)));
        return all;
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).asText();
    }
}
