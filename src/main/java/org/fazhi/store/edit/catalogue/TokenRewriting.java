package org.fazhi.store.edit.catalogue;

import static org.fazhi.store.schema.Tables.ITEM_TEXT;
import static org.fazhi.store.schema.Tables.REPORT_POINT;
import static org.fazhi.store.schema.Tables.REPORT_SETTING;

import java.util.List;
import org.fazhi.language.Messages;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.StepChanges;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** Rewrites the tokens of renamed indicators in everything a year keeps as text. */
final class TokenRewriting {
    private static final Messages MESSAGES = Messages.of(TokenRewriting.class);

    private final DSLContext sql;
    private final StepChanges changes;
    private final int year;
    private final Renaming renaming;

    TokenRewriting(DSLContext sql, StepChanges changes, int year, Renaming renaming) {
        this.sql = sql;
        this.changes = changes;
        this.year = year;
        this.renaming = renaming;
    }

    void rewrite() {
        if (renaming.isNothing()) return;
        rewrite(ITEM_TEXT, ITEM_TEXT.BOOK_YEAR, ITEM_TEXT.WORK_ITEM, List.of(ITEM_TEXT.CONTENT));
        rewrite(
                REPORT_POINT,
                REPORT_POINT.BOOK_YEAR,
                REPORT_POINT.CODE,
                List.of(REPORT_POINT.HEADING, REPORT_POINT.CONTENT));
        rewrite(REPORT_SETTING, REPORT_SETTING.BOOK_YEAR, REPORT_SETTING.CODE, List.of(REPORT_SETTING.CONTENT));
    }

    private <R extends Record> void rewrite(
            Table<R> table,
            TableField<R, Integer> bookYear,
            TableField<R, String> place,
            List<TableField<R, String>> columns) {
        for (R row : sql.selectFrom(table).where(bookYear.eq(year)).fetch()) {
            R rewritten = row.into(table);
            columns.forEach(column -> rewritten.set(column, renaming.inText(row.get(column))));
            TableField<R, String> content = columns.getLast();
            changes.put(
                    table,
                    year,
                    rewritten,
                    (_, _) -> new Words(
                            row.get(place),
                            MESSAGES.say("text.tokens_renamed"),
                            row.get(content),
                            rewritten.get(content)));
        }
    }
}
