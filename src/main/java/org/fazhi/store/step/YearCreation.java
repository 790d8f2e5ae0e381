package org.fazhi.store.step;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.REPORT_SETTING;

import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.catalogue.CatalogueRows;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.schema.tables.records.BookRecord;
import org.fazhi.store.schema.tables.records.ReportSettingRecord;
import org.jooq.TableRecord;

/** Writes the rows of a new year. */
final class YearCreation {
    private static final Messages MESSAGES = Messages.of(YearCreation.class);

    private final StepWriter writer;
    private final int year;
    private final DefinitionTexts ledgerTexts;

    YearCreation(StepWriter writer, int year, DefinitionTexts ledgerTexts) {
        this.writer = writer;
        this.year = year;
        this.ledgerTexts = ledgerTexts;
    }

    void write(Catalogue catalogue, Map<String, String> settings) {
        if (writer.sql().fetchExists(BOOK, BOOK.BOOK_YEAR.eq(year))) {
            throw new StoreRefused(MESSAGES.say("year.exists", year));
        }
        writer.insert(BOOK, new BookRecord(year, false, catalogue.code(), catalogue.name()));
        new CatalogueRows(year, ledgerTexts).of(catalogue).forEach(table -> insert(table));
        settings.forEach((key, value) -> writer.insert(REPORT_SETTING, new ReportSettingRecord(year, key, value)));
    }

    private void insert(CatalogueRows.TableRows<?> table) {
        writer.insert(table.rows().stream().map(row -> (TableRecord<?>) row).toList());
    }
}
