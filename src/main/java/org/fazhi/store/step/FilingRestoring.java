package org.fazhi.store.step;

import static org.fazhi.store.schema.Tables.FILED_FILE;
import static org.fazhi.store.schema.Tables.FILING;

import java.util.HashSet;
import java.util.Set;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.schema.tables.records.FiledFileRecord;
import org.fazhi.store.schema.tables.records.FilingRecord;
import org.jooq.DSLContext;

/**
 * Brings along when a year was filed, as another database has it (定稿恢复). None that is kept here is changed or removed:
 * what was filed stays so whatever becomes of the year. One with a number that is taken gets the next.
 */
final class FilingRestoring {
    private final StepWriter writer;
    private final DSLContext source;
    private final int year;

    FilingRestoring(StepWriter writer, DSLContext source, int year) {
        this.writer = writer;
        this.source = source;
        this.year = year;
    }

    void write() {
        Set<String> kept = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (FilingRecord here : filings(writer.sql())) {
            kept.add(here.getSnapshot());
            taken.add(here.getNumber());
        }
        for (FilingRecord there : filings(source)) {
            if (!kept.add(there.getSnapshot())) continue;
            int was = there.getNumber();
            int number =
                    taken.contains(was) ? taken.stream().max(Integer::compare).orElse(0) + 1 : was;
            taken.add(number);
            there.setNumber(number);
            writer.insert(FILING, there);
            files(was, number);
        }
    }

    private Iterable<FilingRecord> filings(DSLContext sql) {
        return sql.selectFrom(FILING)
                .where(FILING.BOOK_YEAR.eq(year))
                .orderBy(FILING.NUMBER)
                .fetch();
    }

    private void files(int was, int number) {
        for (FiledFileRecord file : source.selectFrom(FILED_FILE)
                .where(FILED_FILE.BOOK_YEAR.eq(year))
                .and(FILED_FILE.NUMBER.eq(was))
                .fetch()) {
            file.setNumber(number);
            writer.insert(FILED_FILE, file);
        }
    }
}
