package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.EXPLANATION;

import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.catalogue.CatalogueRows;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.BookRecord;
import org.fazhi.store.schema.tables.records.ExplanationRecord;
import org.jooq.Record;

/** Writes that a year is begun, and what was explained of findings (年度、校核说明). */
final class YearWriter {
    private static final Messages MESSAGES = Messages.of(YearWriter.class);

    private final StepChanges changes;
    private final DefinitionTexts ledgerTexts;

    YearWriter(StepChanges changes, DefinitionTexts ledgerTexts) {
        this.changes = changes;
        this.ledgerTexts = ledgerTexts;
    }

    /** The year with its catalogue, which need not be told row by row. */
    Catalogue begin(Edit.BeginYear edit) {
        int year = edit.year();
        Catalogue catalogue = edit.catalogue();
        BookRecord book = new BookRecord(year, false, catalogue.code(), catalogue.name());
        if (changes.current(BOOK, book).isPresent()) throw new StoreRefused(MESSAGES.say("year.exists", year));
        changes.put(
                BOOK,
                year,
                Optional.empty(),
                book,
                (_, after) -> new Words(
                        "",
                        MESSAGES.say("year.begun", year),
                        "",
                        after.map(BookRecord::getCatalogueName).orElse("")));
        new CatalogueRows(year, ledgerTexts).of(catalogue).forEach(table -> begin(year, table));
        return catalogue;
    }

    private <R extends Record> void begin(int year, CatalogueRows.TableRows<R> table) {
        for (R row : table.rows()) changes.put(table.table(), year, Optional.empty(), row, (_, _) -> Words.NONE);
    }

    void explain(Edit.Explain edit) {
        ExplanationRecord row = EXPLANATION.newRecord();
        row.setBookYear(edit.year());
        row.setFinding(edit.findingKey());
        row.setContent(edit.explanation().strip());
        StepChanges.Teller<ExplanationRecord> teller = (before, after) -> new Words(
                edit.findingKey(),
                MESSAGES.say("explanation"),
                before.map(ExplanationRecord::getContent).orElse(""),
                after.map(ExplanationRecord::getContent).orElse(""));
        if (row.getContent().isEmpty()) changes.remove(EXPLANATION, edit.year(), row, teller);
        else changes.put(EXPLANATION, edit.year(), row, teller);
    }
}
