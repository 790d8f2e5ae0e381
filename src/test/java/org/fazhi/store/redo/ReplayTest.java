package org.fazhi.store.redo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.schema.Tables.CONFIRMED_NAME;
import static org.fazhi.store.schema.Tables.FIGURE;
import static org.fazhi.store.schema.Tables.INDICATOR;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.JournalContents;
import org.fazhi.store.journal.JournaledStep;
import org.fazhi.store.schema.tables.records.ConfirmedNameRecord;
import org.fazhi.store.schema.tables.records.FigureRecord;
import org.fazhi.store.step.LedgerWorkspace;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps are done again from the journal, also such as an earlier version of the program has written. */
class ReplayTest {
    private static final long BEFORE = 1;

    @TempDir
    Path folder;

    private LedgerWorkspace workspace;
    private DSLContext sql;

    @BeforeEach
    void begin() {
        workspace = LedgerWorkspace.begun(folder.resolve("工作区"));
        sql = workspace.database.sql();
    }

    @AfterEach
    void end() {
        workspace.close();
    }

    /** A figure as it was before figures had reasons. */
    private FigureRecord figureWithoutReason() {
        FigureRecord figure = new FigureRecord();
        figure.setBookYear(LedgerWorkspace.YEAR);
        figure.setIndicator(sql.select(INDICATOR.CODE).from(INDICATOR).limit(1).fetchSingle(INDICATOR.CODE));
        figure.setUnit("");
        figure.setAmount(BigDecimal.valueOf(28));
        figure.setMeasureUnit("件");
        figure.setApproximation("EXACT");
        figure.setGivenBy("张三");
        figure.setGivenAt(OffsetDateTime.of(2020, 12, 1, 9, 0, 0, 0, ZoneOffset.UTC));
        return figure;
    }

    private JournaledStep journaled(Table<?> table, Record row) throws IOException {
        Path place = folder.resolve("日志");
        try (Journal journal = Journal.goOn(JournalContents.in(place), BEFORE);
                WrittenRows written = new WrittenRows(journal.begin(), BEFORE + 1)) {
            written.put(table, row);
            written.commit();
        }
        return JournalContents.in(place).reachedFrom(BEFORE).steps().getFirst();
    }

    @Test
    void what_was_remembered_in_a_table_that_is_gone_goes_into_the_one_that_took_its_place() throws IOException {
        Table<?> gone = DSL.table(DSL.name("import_match"));
        Record row = sql.newRecord(
                DSL.field(DSL.name("label"), String.class), DSL.field(DSL.name("indicator"), String.class));
        row.set(DSL.field(DSL.name("label"), String.class), "办件总量");
        row.set(DSL.field(DSL.name("indicator"), String.class), "service_cases");

        new Replay(sql, workspace.database.ledgerTexts()).apply(journaled(gone, row));

        assertThat(sql.fetchSingle(CONFIRMED_NAME))
                .extracting(
                        ConfirmedNameRecord::getKind, ConfirmedNameRecord::getWords, ConfirmedNameRecord::getMeaning)
                .containsExactly("INDICATOR", "办件总量", "service_cases");
    }

    @Test
    void a_column_that_was_added_since_takes_its_default() throws IOException {
        JournaledStep step = journaled(FIGURE, figureWithoutReason());

        new Replay(sql, workspace.database.ledgerTexts()).apply(step);

        assertThat(sql.fetchSingle(FIGURE).getReason()).isEmpty();
        assertThat(sql.fetchSingle(FIGURE).getAmount()).isEqualByComparingTo("28");
    }

    @Test
    void a_step_done_twice_comes_to_the_same_as_once() throws IOException {
        JournaledStep step = journaled(FIGURE, figureWithoutReason());

        new Replay(sql, workspace.database.ledgerTexts()).apply(step);
        FigureRecord once = sql.fetchSingle(FIGURE);
        new Replay(sql, workspace.database.ledgerTexts()).apply(step);

        assertThat(sql.fetchSingle(FIGURE)).isEqualTo(once);
    }
}
