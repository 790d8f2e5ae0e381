package org.fazhi.store;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.REPORT_SETTING;

import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.language.Messages;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/** Writes the rows of a new year. */
final class YearCreation {
    private static final Messages MESSAGES = Messages.of(YearCreation.class);

    private final DSLContext sql;
    private final int year;
    private final LedgerTexts ledgerTexts;

    YearCreation(DSLContext sql, int year, LedgerTexts ledgerTexts) {
        this.sql = sql;
        this.year = year;
        this.ledgerTexts = ledgerTexts;
    }

    void write(Catalogue catalogue, Map<String, String> settings) {
        if (sql.fetchExists(BOOK, BOOK.BOOK_YEAR.eq(year))) {
            throw new StoreRefused(MESSAGES.say("year.exists", year));
        }
        sql.insertInto(BOOK)
                .set(BOOK.BOOK_YEAR, year)
                .set(BOOK.LOCKED, false)
                .set(BOOK.CATALOGUE_CODE, catalogue.code())
                .set(BOOK.CATALOGUE_NAME, catalogue.name())
                .execute();
        new CatalogueRows(year, ledgerTexts).of(catalogue).forEach(table -> insert(table));
        settings.forEach((key, value) -> sql.insertInto(REPORT_SETTING)
                .set(REPORT_SETTING.BOOK_YEAR, year)
                .set(REPORT_SETTING.CODE, key)
                .set(REPORT_SETTING.CONTENT, value)
                .execute());
    }

    private void insert(CatalogueRows.TableRows<?> table) {
        sql.batchInsert(table.rows().stream().map(row -> (TableRecord<?>) row).toList())
                .execute();
    }
}
